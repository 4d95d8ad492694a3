package org.meritbook.query.reconciliation;

import java.time.Instant;
import java.util.List;

/**
 * How store, read models and log agreed at an instant.
 *
 * @param checkedAt when it was looked
 * @param full whether every event was read, or only the new ones and a part of the others
 * @param stored number of events that are stored
 * @param projected what each read model has handled
 * @param leaves how many leaves each log has
 * @param differences what does not agree; empty where everything does
 */
public record Reconciliation(Instant checkedAt, boolean full, long stored, List<Projected> projected,
		List<LogSize> leaves, List<Difference> differences) {

	public Reconciliation {
		projected = List.copyOf(projected);
		leaves = List.copyOf(leaves);
		differences = List.copyOf(differences);
	}

	/** Whether nothing differs. */
	public boolean agrees() {
		return this.differences.isEmpty();
	}

	/**
	 * What a read model has handled.
	 *
	 * @param readModel its name
	 * @param events number of events
	 */
	public record Projected(String readModel, long events) {
	}

	/**
	 * The leaves of a log.
	 *
	 * @param log its name
	 * @param size their number
	 */
	public record LogSize(String log, long size) {
	}

}
