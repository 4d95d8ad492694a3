package org.meritbook.ops.server;

import java.util.List;
import java.util.Optional;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account of the demonstration: one for each role.
 *
 * @param name account name
 * @param role role it acts in
 * @param office organisation it acts for
 */
record Account(String name, String role, String office) {

	private static final String BUREAU = "organisation-dazhou-human-resources";

	private static final String UNION = "organisation-dazhou-trade-unions";

	private static final List<Account> ALL = List.of(new Account("clerk", "CLERK", BUREAU),
			new Account("nominator", "NOMINATOR", UNION), new Account("reviewer", "REVIEWER", BUREAU),
			new Account("second-reviewer", "REVIEWER", UNION), new Account("approver", "APPROVER", BUREAU),
			new Account("finance-maker", "FINANCE_MAKER", BUREAU),
			new Account("finance-checker", "FINANCE_CHECKER", BUREAU),
			new Account("finance-payer", "FINANCE_PAYER", BUREAU), new Account("auditor", "AUDITOR", BUREAU),
			new Account("administrator", "ADMINISTRATOR", BUREAU));

	static List<Account> demonstration() {
		return ALL;
	}

	static Optional<Account> named(String name) {
		return ALL.stream().filter((account) -> account.name().equals(name)).findFirst();
	}

	UserDetails withPassword(String encoded) {
		return User.withUsername(this.name).password(encoded).roles(this.role).build();
	}

}
