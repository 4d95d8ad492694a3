package org.meritbook.command.lookup;

/**
 * Finds what a scheme pays, as new as the store.
 */
public interface Payables {

	/**
	 * The amount of the scheme, as it is paid today.
	 * @throws org.meritbook.command.rule.RuleViolated if the scheme is unknown or has no
	 * payment rule for the amount
	 */
	Payable of(String schemeId, String ruleId);

}
