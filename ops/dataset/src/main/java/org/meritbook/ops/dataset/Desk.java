package org.meritbook.ops.dataset;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Receipt;

/**
 * Where acts are handed in; {@code commandDesk::record} in a running book.
 */
@FunctionalInterface
public interface Desk {

	/**
	 * Records an act, or answers with the first receipt where the same act was recorded
	 * before.
	 * @throws org.meritbook.command.rule.RuleViolated if it was refused; nothing was
	 * recorded
	 */
	Receipt record(Act act, Object command);

}
