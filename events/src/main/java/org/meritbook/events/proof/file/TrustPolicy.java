package org.meritbook.events.proof.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.VerifierKey;

/**
 * Whom a reader trusts: logs, witnesses, and how many of the witnesses it takes
 * (c2sp.org/tlog-policy).
 *
 * @param logs keys whose name is the origin of their log; without one, no checkpoint can
 * be checked
 * @param witnesses keys of those who may cosign
 * @param quorum which of them must
 */
public record TrustPolicy(List<VerifierKey> logs, List<VerifierKey> witnesses, Quorum quorum) {

	public TrustPolicy {
		logs = List.copyOf(logs);
		witnesses = List.copyOf(witnesses);
	}

	/** Trusts the signature of one log, without witnesses. */
	public static TrustPolicy ofLog(VerifierKey log) {
		return ofLogs(List.of(log));
	}

	/** Trusts the signatures of these logs, without witnesses. */
	public static TrustPolicy ofLogs(List<VerifierKey> logs) {
		return new TrustPolicy(logs, List.of(), Quorum.NONE);
	}

	/**
	 * Reads a policy file.
	 * @throws org.meritbook.events.proof.Malformed if it is not of the form of the
	 * specification
	 */
	public static TrustPolicy parse(byte[] file) {
		return new PolicyParser().parse(file);
	}

	/**
	 * Whether a checkpoint is signed by a log that is trusted, under its own origin, and
	 * by as many witnesses as it takes.
	 * @return {@link Failure#OTHER_ORIGIN}, {@link Failure#SIGNATURE_INVALID},
	 * {@link Failure#QUORUM_NOT_MET}, {@link Obstacle#UNKNOWN_KEY} or
	 * {@link Obstacle#UNKNOWN_ALGORITHM}
	 */
	public Verdict verify(SignedCheckpoint signed) {
		String origin = signed.checkpoint().origin();
		List<VerifierKey> ofOrigin = this.logs.stream().filter((log) -> log.name().equals(origin)).toList();
		if (ofOrigin.isEmpty()) {
			return this.logs.isEmpty() ? new Verdict.Unchecked(Obstacle.UNKNOWN_KEY, origin)
					: new Verdict.Failed(Failure.OTHER_ORIGIN, origin);
		}
		Verdict log = Signatures.of(signed.note(), ofOrigin).verdict();
		return log.isProven() ? verifyWitnesses(signed) : log;
	}

	private Verdict verifyWitnesses(SignedCheckpoint signed) {
		Signatures found = Signatures.of(signed.note(), this.witnesses);
		if (!found.broken().isEmpty()) {
			return new Verdict.Failed(Failure.SIGNATURE_INVALID, "cosignature of " + found.broken().getFirst().name());
		}
		Set<String> cosigned = found.signed().stream().map(VerifierKey::text).collect(Collectors.toSet());
		String where = "size " + signed.checkpoint().size() + " of " + signed.checkpoint().origin();
		if (this.quorum.isMet(cosigned)) {
			return new Verdict.Proven(where);
		}
		return found.unsupported().isEmpty() ? new Verdict.Failed(Failure.QUORUM_NOT_MET, where)
				: new Verdict.Unchecked(Obstacle.UNKNOWN_ALGORITHM,
						"cosignature of " + found.unsupported().getFirst().name());
	}

}
