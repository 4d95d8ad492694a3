package org.meritbook.query.honoursroll;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;

/**
 * The act by which an honor was conferred.
 *
 * @param actType legal type of the act
 * @param rank rank of the conferring level
 * @param regionCode GB/T 2260 code
 * @param issuerIds conferring bodies
 * @param editionYear year of the edition
 * @param on day of the act
 * @param basis clause it stands on, with the number of the decision
 */
public record Conferral(ActType actType, Rank rank, String regionCode, List<String> issuerIds, int editionYear,
		LocalDate on, Basis basis) {

	public Conferral {
		issuerIds = List.copyOf(issuerIds);
	}

}
