package org.meritbook.events.benefit;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The suspension ended.
 *
 * @param benefitId stream of the benefit
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record BenefitReinstated(String benefitId, String reason, Basis basis,
		LocalDate effectiveOn) implements BenefitEvent {

}
