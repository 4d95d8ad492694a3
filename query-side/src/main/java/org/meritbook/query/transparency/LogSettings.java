package org.meritbook.query.transparency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.VerifierKey;

/**
 * Settings of the log.
 *
 * @param origin name of the log, the first line of its checkpoints
 * @param policyFile the trust policy (c2sp.org/tlog-policy) under which a conferral
 * counts as announced; empty for the log's own signature alone
 * @param witnesses who is asked to cosign; no other address is ever called
 * @param pause how long the log is left to grow between two checkpoints
 */
public record LogSettings(String origin, String policyFile, List<Witness> witnesses, Duration pause) {

	/**
	 * @throws org.meritbook.events.proof.Malformed if the policy is not of its form
	 */
	public LogSettings {
		witnesses = List.copyOf(witnesses);
		if (!policyFile.isEmpty()) {
			TrustPolicy.parse(policyFile.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** A log without witnesses: its own signature is enough. */
	public static LogSettings alone(String origin) {
		return new LogSettings(origin, "", List.of(), Duration.ofMillis(200));
	}

	/** The policy, for a log that signs with these keys. */
	public TrustPolicy policy(List<VerifierKey> keys) {
		if (this.policyFile.isEmpty()) {
			return TrustPolicy.ofLog(keys.getFirst());
		}
		TrustPolicy given = TrustPolicy.parse(this.policyFile.getBytes(StandardCharsets.UTF_8));
		return new TrustPolicy(keys, given.witnesses(), given.quorum());
	}

	/**
	 * The policy as a file; without one of its own, the log's signature is enough.
	 * @param keys keys of the log in use
	 */
	public String policyText(List<VerifierKey> keys) {
		return !this.policyFile.isEmpty() ? this.policyFile
				: keys.stream()
					.map((key) -> "log " + key.text() + "\n")
					.collect(Collectors.joining("", "", "quorum none\n"));
	}

	/**
	 * A witness that is asked.
	 *
	 * @param key its key for cosignatures
	 * @param prefix submission prefix (c2sp.org/tlog-witness)
	 */
	public record Witness(VerifierKey key, URI prefix) {

		public Witness {
			boolean web = "https".equals(prefix.getScheme()) || "http".equals(prefix.getScheme());
			if (!web || prefix.getHost() == null || prefix.getUserInfo() != null) {
				throw new IllegalArgumentException("the address of a witness is an http or https URL: " + prefix);
			}
		}

	}

}
