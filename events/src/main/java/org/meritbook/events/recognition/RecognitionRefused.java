package org.meritbook.events.recognition;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The recognition was refused.
 *
 * @param recognitionId stream of the recognition
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record RecognitionRefused(String recognitionId, String reason, Basis basis,
		LocalDate effectiveOn) implements RecognitionEvent {

}
