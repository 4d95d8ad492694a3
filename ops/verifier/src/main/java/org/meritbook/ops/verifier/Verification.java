package org.meritbook.ops.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.StrictBase64;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.file.ProofCheck;
import org.meritbook.events.proof.file.ProofFile;
import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.ops.verifier.book.BookCheck;
import org.meritbook.ops.verifier.log.Findings;
import org.meritbook.ops.verifier.log.FolderLog;
import org.meritbook.ops.verifier.log.LogCheck;
import org.meritbook.ops.verifier.log.LogEntries;
import org.meritbook.ops.verifier.log.LogSource;
import org.meritbook.ops.verifier.log.ServerLog;
import org.meritbook.ops.verifier.log.TwoViews;

/**
 * One run: reads what the words name, checks it and tells the findings.
 */
final class Verification {

	/** A line of progress for each so many entries. */
	private static final long STEP = 1 << 18;

	private final Arguments arguments;

	private final PrintStream err;

	private final TrustPolicy policy;

	Verification(Arguments arguments, PrintStream err) {
		this.arguments = arguments;
		this.err = err;
		String key = arguments.option("--key");
		this.policy = (key != null) ? TrustPolicy.ofLog(VerifierKey.parse(key))
				: TrustPolicy.parse(read(arguments.required("--policy")));
	}

	Verdict run() {
		return switch (this.arguments.verb()) {
			case "proof" -> proof();
			case "log" -> log();
			case "quick" -> new LogCheck(source(this.arguments.subject()), this.policy, this::progress)
				.verifyContinuation(older(this.arguments.required("--since")));
			default -> book();
		};
	}

	private Verdict proof() {
		ProofFile proof = ProofFile.parse(read(this.arguments.subject()));
		String entry = this.arguments.option("--entry");
		if (entry != null) {
			return new ProofCheck(this.policy).verify(proof, read(entry));
		}
		String extra = proof.extra();
		if (extra == null) {
			return new Verdict.Unchecked(Obstacle.CONTENT_WITHHELD, "no entry: name it by --entry");
		}
		byte[] own = StrictBase64.decode(extra);
		this.err.println(new String(own, StandardCharsets.UTF_8));
		return new ProofCheck(this.policy).verify(proof, own);
	}

	private Verdict log() {
		LogSource log = source(this.arguments.subject());
		LogCheck check = new LogCheck(log, this.policy, this::progress);
		String since = this.arguments.option("--since");
		Verdict whole = check.verifyAll((since != null) ? older(since) : null);
		tell(check.findings());
		String against = this.arguments.option("--against");
		if (against == null) {
			return whole;
		}
		Verdict parting = against(check, log, source(against));
		return (parting instanceof Verdict.Failed || whole.isProven()) ? parting : whole;
	}

	private Verdict against(LogCheck check, LogSource log, LogSource other) {
		SignedCheckpoint theirs = SignedCheckpoint.parse(other.file("checkpoint"));
		Verdict signed = TrustPolicy.ofLogs(this.policy.logs()).verify(theirs);
		return signed.isProven()
				? new TwoViews(log, other).compare(check.checkpoint().checkpoint(), theirs.checkpoint()) : signed;
	}

	private Verdict book() {
		LogSource log = source(this.arguments.required("--log"));
		LogCheck check = new LogCheck(log, this.policy, this::progress);
		String since = this.arguments.option("--since");
		Verdict whole = check.verifyAll((since != null) ? older(since) : null);
		tell(check.findings());
		if (!whole.isProven()) {
			return whole;
		}
		Findings findings = new Findings();
		LogEntries entries = new LogEntries(log, check.checkpoint().checkpoint().size());
		try (BufferedReader book = Files.newBufferedReader(path(this.arguments.subject()))) {
			Verdict verdict = new BookCheck(entries, findings, this::progress).verify(book);
			tell(findings);
			return verdict;
		}
		catch (IOException ex) {
			throw new Missing(Obstacle.UNREADABLE, this.arguments.subject() + ": " + ex);
		}
	}

	private void tell(Findings findings) {
		findings.kept().forEach((finding) -> this.err.println("✗ " + finding.chinese() + " " + finding.english()));
		if (findings.count() > findings.kept().size()) {
			this.err.println("… " + findings.count() + " findings in all 共计");
		}
	}

	private void progress(long done, long total) {
		if (done % STEP == 0 || (done == total && total > STEP)) {
			this.err.println("… " + done + " / " + total);
		}
	}

	private static SignedCheckpoint older(String name) {
		return SignedCheckpoint.parse(read(name));
	}

	private static LogSource source(@Nullable String name) {
		String place = String.valueOf(name);
		return place.matches("https?://.+") ? new ServerLog(URI.create(place)) : new FolderLog(path(place));
	}

	private static byte[] read(String name) {
		try {
			return Files.readAllBytes(path(name));
		}
		catch (IOException ex) {
			throw new Missing(Obstacle.UNREADABLE, name + ": " + ex);
		}
	}

	private static Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw new Missing(Obstacle.UNREADABLE, name + ": " + ex);
		}
	}

}
