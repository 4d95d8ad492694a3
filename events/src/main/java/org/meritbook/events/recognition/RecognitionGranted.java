package org.meritbook.events.recognition;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.RecognitionRoute;

/**
 * The recognition was granted; the version it rests on is recorded.
 *
 * @param recognitionId stream of the recognition
 * @param route what it rests on
 * @param agreementId agreement
 * @param tableId equivalence table
 * @param version version of agreement or table
 * @param effect what it gives
 * @param benefit title or treatment that it gives
 * @param creditTenths credits in tenths of a point
 * @param sourceKey one text for the source
 * @param schemeId scheme
 * @param regionCode GB/T 2260 code of the place that recognises
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record RecognitionGranted(String recognitionId, RecognitionRoute route, @Nullable String agreementId,
		@Nullable String tableId, @Nullable Integer version, RecognitionEffect effect, String benefit,
		@Nullable Integer creditTenths, String sourceKey, String schemeId, String regionCode, Basis basis,
		LocalDate effectiveOn) implements RecognitionEvent {

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("recognition.source", schemeId() + "|" + sourceKey()));
	}

}
