package org.meritbook.events.scheme;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.PaymentRule;

/**
 * How an amount of the scheme is paid; a later version replaces it whole.
 *
 * @param schemeId stream of the scheme
 * @param ruleVersion version of this rule, counted from 1
 * @param rule what it says
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record PaymentRuleDefined(String schemeId, int ruleVersion, PaymentRule rule, Basis basis,
		LocalDate effectiveOn) implements SchemeEvent {

}
