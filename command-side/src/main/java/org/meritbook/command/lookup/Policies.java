package org.meritbook.command.lookup;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * Finds the version of a policy document that carries an act.
 */
public interface Policies {

	/**
	 * The basis of an act on that day.
	 * @throws org.meritbook.command.rule.RuleViolated if the document is unknown, is a
	 * draft (invariant I13), or was not in force that day (I12, I14)
	 */
	Basis inForce(CitedClause cited, LocalDate on);

	/**
	 * The basis of a record that may be made ahead of the document's force, such as the
	 * definition of a scheme under a draft: version 0 stands for a draft.
	 * @throws org.meritbook.command.rule.RuleViolated if the document is unknown
	 */
	Basis known(CitedClause cited, LocalDate on);

}
