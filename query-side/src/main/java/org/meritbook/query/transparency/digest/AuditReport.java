package org.meritbook.query.transparency.digest;

import java.util.List;

/**
 * What an independent replay found of one read model.
 *
 * @param readModel its name
 * @param size how many events it showed: the size of the checkpoint it belongs to
 * @param live digest of the rows as they are
 * @param replayed digest of the rows as the events make them
 * @param divergences rows that differ, the first hundred of each table
 */
public record AuditReport(String readModel, long size, String live, String replayed, List<Divergence> divergences) {

	public AuditReport {
		divergences = List.copyOf(divergences);
	}

	/** Whether the read model is what the events make of it. */
	public boolean proven() {
		return this.live.equals(this.replayed) && this.divergences.isEmpty();
	}

}
