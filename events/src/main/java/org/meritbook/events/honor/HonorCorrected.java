package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A recorded detail was wrong; the earlier value stays on record.
 *
 * @param honorId stream of the honor
 * @param field what was wrong: title, employerId or subject
 * @param before value on record
 * @param after right value
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the correction
 */
public record HonorCorrected(String honorId, String field, String before, String after, String reason, Basis basis,
		LocalDate effectiveOn) implements HonorEvent {

}
