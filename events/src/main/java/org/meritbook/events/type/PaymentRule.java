package org.meritbook.events.type;

import java.util.List;

/**
 * How an amount of a scheme is reckoned, limited and kept from being paid twice, as data.
 * A later version replaces it whole; grants keep the version they were reckoned by.
 *
 * @param ruleId amount of the scheme's terms that it carries out
 * @param facts what an application states besides the facts of the scheme
 * @param conditions conditions besides those of the scheme
 * @param rows decision table
 * @param units CEL expression of how often the stated figure is due, such as
 * {@code months}
 * @param oncePer what it is paid for once
 * @param programme name under which rules of several schemes and regions count together
 * @param caps limits for one beneficiary
 * @param source what it hangs on
 * @param managementPeriod whether its months have to lie in a registered management
 * period
 * @param rounding how a fraction of a fen is rounded, in words
 */
public record PaymentRule(String ruleId, List<FactDeclaration> facts, List<EligibilityRule> conditions,
		List<AmountRow> rows, String units, OncePer oncePer, String programme, List<AmountCap> caps, SourceRule source,
		boolean managementPeriod, String rounding) {

	public PaymentRule {
		facts = List.copyOf(facts);
		conditions = List.copyOf(conditions);
		rows = List.copyOf(rows);
		caps = List.copyOf(caps);
	}

}
