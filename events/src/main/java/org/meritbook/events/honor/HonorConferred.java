package org.meritbook.events.honor;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.Subject;

/**
 * Someone was honored.
 *
 * @param honorId stream of the honor
 * @param roundId round
 * @param nominationId nomination
 * @param schemeId scheme
 * @param schemeVersion version of its terms
 * @param subject who
 * @param employerId organisation the honored person works for
 * @param title name of the honor
 * @param route route where one name has several
 * @param kind what it is
 * @param actType legal type of the act
 * @param rank rank of the conferring level
 * @param regionCode GB/T 2260 code
 * @param issuerIds conferring bodies
 * @param editionYear year of the edition
 * @param ordinal place in the conferral list of the round, from 1
 * @param certificatePrefix first part of the certificate number
 * @param basis clause that the act rests on
 * @param effectiveOn day of conferral
 */
public record HonorConferred(String honorId, String roundId, String nominationId, String schemeId, int schemeVersion,
		Subject subject, @Nullable String employerId, String title, @Nullable String route, SchemeKind kind,
		ActType actType, Rank rank, String regionCode, List<String> issuerIds, int editionYear, int ordinal,
		@Nullable String certificatePrefix, Basis basis, LocalDate effectiveOn) implements HonorEvent {

	public HonorConferred {
		issuerIds = List.copyOf(issuerIds);
	}

}
