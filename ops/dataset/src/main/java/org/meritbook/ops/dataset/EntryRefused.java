package org.meritbook.ops.dataset;

import java.util.Set;

import org.meritbook.command.rule.Refusal;
import org.meritbook.command.rule.RuleViolated;

/**
 * The book refused an entry of the data set; the entries before it are recorded, and
 * loading again goes on from here.
 */
public final class EntryRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Set<String> OTHER_CONTENT = Set.of("RECORD_ID_IS_TAKEN", "CLAUSE_IS_REGISTERED_ONCE",
			"POLICY_IS_ISSUED_ONCE");

	EntryRefused(Entry entry, RuleViolated cause) {
		super(sentence(entry, cause.refusal()), cause);
	}

	private static String sentence(Entry entry, Refusal refusal) {
		String what = "The data set's " + entry.kind().label() + " " + entry.id();
		if (OTHER_CONTENT.contains(refusal.code())) {
			return what + " is in the book with other content (" + refusal.code() + "). Only schemes are revised by "
					+ "loading: put the entry back as it was, and record the change as an act of its own.";
		}
		return what + " was refused: " + refusal.code() + ", " + refusal.messageEn() + " " + refusal.remedyEn();
	}

}
