package org.meritbook.query.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSourceKind;

/**
 * One recognition as it stands, without who asked.
 *
 * @param id stream of the recognition
 * @param position where it was asked for
 * @param schemeId scheme
 * @param route what it rests on
 * @param sourceKind what is recognised
 * @param agreementId agreement
 * @param status where it stands
 * @param statusSince first day of that status
 * @param requestedOn day it was asked for
 * @param version version of agreement or table
 * @param effect what it gives
 * @param benefit title or treatment
 * @param creditTenths credits in tenths of a point
 * @param basis clause it stands on, with the number of the newest decision
 */
public record Recognition(String id, long position, String schemeId, RecognitionRoute route,
		RecognitionSourceKind sourceKind, @Nullable String agreementId, RecognitionStatus status, LocalDate statusSince,
		LocalDate requestedOn, @Nullable Integer version, @Nullable RecognitionEffect effect, @Nullable String benefit,
		@Nullable Integer creditTenths, Basis basis) {
}
