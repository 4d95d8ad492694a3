package org.meritbook.ops.verifier.log;

import java.util.ArrayList;
import java.util.List;

import org.meritbook.events.proof.Failure;
import org.meritbook.events.proof.Verdict;

/**
 * Everything that a long check found wrong, in the order of the log. Keeps the first ones
 * and counts the rest, so that a book with ten million faults needs no more memory than a
 * sound one.
 */
public final class Findings {

	private static final int KEPT = 100;

	private final List<Verdict.Failed> kept = new ArrayList<>();

	private long count;

	/** Notes one. */
	public void add(Failure reason, String where) {
		this.count++;
		if (this.kept.size() < KEPT) {
			this.kept.add(new Verdict.Failed(reason, where));
		}
	}

	/** Takes over what another check found. */
	public void addAll(Findings other) {
		other.kept.forEach((finding) -> add(finding.reason(), finding.where()));
		this.count += other.count - other.kept.size();
	}

	/** The first hundred. */
	public List<Verdict.Failed> kept() {
		return List.copyOf(this.kept);
	}

	/** How many there were. */
	public long count() {
		return this.count;
	}

	/**
	 * The first finding, or that everything holds.
	 * @param proven what was checked
	 */
	public Verdict verdict(String proven) {
		return this.kept.isEmpty() ? new Verdict.Proven(proven) : this.kept.getFirst();
	}

}
