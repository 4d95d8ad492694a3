package org.meritbook.events.beneficiary;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The days in which a monthly incentive is due 管理期; a later record replaces it.
 *
 * @param beneficiaryId stream of the beneficiary
 * @param schemeId scheme
 * @param from first day
 * @param until last day
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record ManagementPeriodRegistered(String beneficiaryId, String schemeId, LocalDate from, LocalDate until,
		String reason, Basis basis, LocalDate effectiveOn) implements BeneficiaryEvent {

}
