package org.meritbook.command.dispatch;

import java.util.Optional;

import org.meritbook.command.rule.Rule;

/**
 * Reads the faults of the event store in use as rules.
 */
public interface StoreFaults {

	/**
	 * The rule that the fault shows as broken, or nothing if the fault is not about what
	 * the caller sent or about the store being away.
	 */
	Optional<Rule> ruleOf(Throwable fault);

}
