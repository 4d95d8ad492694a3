package org.meritbook.events.beneficiary;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A refused grant counts no longer.
 *
 * @param beneficiaryId stream of the beneficiary
 * @param grantId the grant
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantUncounted(String beneficiaryId, String grantId, Basis basis,
		LocalDate effectiveOn) implements BeneficiaryEvent {

}
