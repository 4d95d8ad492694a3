package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Sealed;

/**
 * Someone objects to a nominee by name 实名异议.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param objectionId objection within the round
 * @param receiptNo number given to the objector
 * @param objectorId key subject of the sealed values
 * @param objector name, contact and statement of the objector
 * @param basis clause that the act rests on
 * @param effectiveOn day of receipt
 */
public record ObjectionFiled(String roundId, String nominationId, String objectionId, String receiptNo,
		String objectorId, Sealed objector, Basis basis, LocalDate effectiveOn) implements RoundEvent {

}
