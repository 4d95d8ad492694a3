package org.meritbook.command.lookup;

import java.time.LocalDate;

import org.meritbook.events.type.SchemeKind;

/**
 * Finds the terms that an act under a scheme goes by.
 */
public interface Schemes {

	/**
	 * The ground of an act on that day.
	 * @throws org.meritbook.command.rule.RuleViolated if the scheme is unknown, closed or
	 * of another kind, or its document carries nothing on that day (invariants I13, I14)
	 */
	Ground ground(String schemeId, LocalDate on, SchemeKind... kinds);

}
