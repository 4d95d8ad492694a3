package org.meritbook.ops.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.ops.verifier.book.BookCheck;
import org.meritbook.ops.verifier.log.Findings;
import org.meritbook.ops.verifier.log.LogCheck;
import org.meritbook.ops.verifier.log.LogEntries;
import org.meritbook.ops.verifier.log.Progress;
import org.meritbook.ops.verifier.log.TwoViews;

/**
 * Makes every check of the verifier on a copy. Knows what an outsider knows: the key of
 * the log, the checkpoint that a witness cosigned, and a partner's mirror. Does not know
 * what was done to the copy.
 */
final class Judge {

	private final TrustPolicy policy;

	private final MemoryLog mirror;

	private final SignedCheckpoint witnessed;

	/**
	 * @param mirror the partner's copy of the log before anyone tampered
	 */
	Judge(VerifierKey key, MemoryLog mirror) {
		this.policy = TrustPolicy.ofLog(key);
		this.mirror = mirror;
		this.witnessed = mirror.checkpoint();
	}

	List<Finding> findings(Copy copy) {
		List<Finding> findings = new ArrayList<>();
		Verdict log = judged(() -> new LogCheck(copy.log(), this.policy, Progress.SILENT).verifyAll(null));
		findings.add(new Finding(Finding.Check.LOG, log));
		// A log that does not hold says nothing of a book: the partner's does.
		MemoryLog sound = log.isProven() ? copy.log() : this.mirror;
		findings.add(new Finding(Finding.Check.BOOK, judged(() -> book(copy.events(), sound))));
		findings.add(new Finding(Finding.Check.WITNESS, judged(
				() -> new LogCheck(copy.log(), this.policy, Progress.SILENT).verifyContinuation(this.witnessed))));
		findings.add(new Finding(Finding.Check.MIRROR, judged(() -> new TwoViews(copy.log(), this.mirror)
			.compare(copy.log().checkpoint().checkpoint(), this.witnessed.checkpoint()))));
		return findings;
	}

	private static Verdict book(List<StoredForm> events, MemoryLog log) {
		LogEntries entries = new LogEntries(log, log.checkpoint().checkpoint().size());
		BookCheck check = new BookCheck(entries, new Findings(), Progress.SILENT);
		events.forEach(check::add);
		return check.finish();
	}

	private static Verdict judged(Supplier<Verdict> check) {
		try {
			return check.get();
		}
		catch (Malformed ex) {
			return ex.verdict();
		}
		catch (Missing ex) {
			return ex.verdict();
		}
	}

}
