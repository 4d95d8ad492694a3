package org.meritbook.command.scheme;

import java.util.List;
import java.util.stream.Stream;

import org.meritbook.events.type.AmountRow;
import org.meritbook.events.type.AmountStage;
import org.meritbook.command.expression.Expressions;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.command.expression.PaymentNames;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.SchemeTerms;

/**
 * Reads a payment rule once, when it is recorded, so that no grant stumbles over it
 * later.
 */
public final class PaymentRuleCheck {

	private final Expressions expressions;

	/**
	 * @param expressions compiles rows and conditions
	 */
	public PaymentRuleCheck(Expressions expressions) {
		this.expressions = expressions;
	}

	void check(SchemeTerms terms, PaymentRule rule) {
		new PaymentCarriesOutAStatedAmount(rule.ruleId(),
				terms.amounts().stream().anyMatch((amount) -> amount.ruleId().equals(rule.ruleId())))
			.check();
		List<FactDeclaration> names = PaymentNames.declared(terms, rule);
		new NamesMustBeUnique("rule.facts",
				Stream.concat(Stream.of(Expressions.REFERENCE_DATE), names.stream().map(FactDeclaration::name))
					.toList())
			.check();
		new NamesMustBeUnique("rule.rows", rule.rows().stream().map(AmountRow::rowId).toList()).check();
		new ATableNeedsARow(rule.rows().stream().anyMatch((row) -> row.stage() == AmountStage.FULL)).check();
		rule.caps().forEach((cap) -> new CapsMustBePositive(cap.limit()).check());
		rule.conditions()
			.forEach(
					(condition) -> compiles(condition.ruleId(), this.expressions.fault(condition.expression(), names)));
		rule.rows().forEach((row) -> {
			compiles(row.rowId(), this.expressions.fault(row.when(), names));
			compiles(row.rowId(), this.expressions.amountFault(row.amount(), names));
		});
		compiles("units", this.expressions.amountFault(rule.units(), names));
	}

	private static void compiles(String rowId, String fault) {
		new DecisionRowMustCompile(rowId, fault).check();
	}

}
