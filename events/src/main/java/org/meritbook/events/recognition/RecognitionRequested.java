package org.meritbook.events.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSource;

/**
 * A recognition was asked for.
 *
 * @param recognitionId stream of the recognition
 * @param schemeId scheme
 * @param applicantId person or organisation
 * @param route what it is to rest on
 * @param agreementId agreement
 * @param tableId equivalence table
 * @param source what is to be recognised
 * @param evidence evidence of coming to the place, where the scheme asks for it
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record RecognitionRequested(String recognitionId, String schemeId, String applicantId, RecognitionRoute route,
		@Nullable String agreementId, @Nullable String tableId, RecognitionSource source, @Nullable String evidence,
		Basis basis, LocalDate effectiveOn) implements RecognitionEvent {

}
