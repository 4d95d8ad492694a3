package org.meritbook.command.recognition;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSource;

/**
 * Ask for a recognition.
 *
 * @param recognitionId the recognition
 * @param schemeId scheme
 * @param applicantId person or organisation
 * @param route what it is to rest on
 * @param agreementId agreement
 * @param tableId equivalence table
 * @param source what is to be recognised
 * @param evidence evidence of coming to the place, where the scheme asks for it
 * @param on day it takes effect, Asia/Shanghai
 */
public record RequestRecognition(@TargetAggregateIdentifier String recognitionId, String schemeId, String applicantId,
		RecognitionRoute route, @Nullable String agreementId, @Nullable String tableId, RecognitionSource source,
		@Nullable String evidence, LocalDate on) {

}
