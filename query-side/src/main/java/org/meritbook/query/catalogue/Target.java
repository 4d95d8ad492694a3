package org.meritbook.query.catalogue;

import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * A target or an outside figure.
 *
 * @param id stream of the target or statistic
 * @param position where it was first recorded
 * @param name what is to be reached or was counted
 * @param statistic true for an outside figure
 * @param regionCode GB/T 2260 code
 * @param rank rank of the level that is measured
 * @param leadUnits units that answer for it
 * @param figures its figures
 * @param basis clause that sets it
 */
public record Target(String id, long position, String name, boolean statistic, String regionCode, Rank rank,
		List<String> leadUnits, List<Figure> figures, Basis basis) {

	public Target {
		leadUnits = List.copyOf(leadUnits);
		figures = List.copyOf(figures);
	}

}
