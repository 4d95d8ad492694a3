package org.meritbook.query.round;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An objection, without the objector.
 *
 * @param roundId its round
 * @param receiptNo receipt number
 * @param nominationId nomination objected to
 * @param filedOn day of receipt
 * @param status where it stands
 * @param resolvedOn day of the answer
 * @param finding the finding
 */
public record Objection(String roundId, String receiptNo, String nominationId, LocalDate filedOn,
		ObjectionStatus status, @Nullable LocalDate resolvedOn, @Nullable String finding) {
}
