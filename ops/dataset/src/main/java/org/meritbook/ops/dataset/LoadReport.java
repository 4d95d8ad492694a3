package org.meritbook.ops.dataset;

import java.util.List;

/**
 * What loading the data set did.
 *
 * @param kinds one line a kind, in the order of loading
 */
public record LoadReport(List<Line> kinds) {

	public LoadReport {
		kinds = List.copyOf(kinds);
	}

	/** Entries that were not in the book and now are. */
	public int recorded() {
		return this.kinds.stream().mapToInt(Line::recorded).sum();
	}

	/** Entries that the book had. */
	public int alreadyThere() {
		return this.kinds.stream().mapToInt(Line::alreadyThere).sum();
	}

	/**
	 * Counts of one kind.
	 *
	 * @param kind the kind
	 * @param recorded entries that were not in the book and now are, revisions included
	 * @param alreadyThere entries that the book had
	 */
	public record Line(EntryKind kind, int recorded, int alreadyThere) {
	}

}
