package org.meritbook.query.access;

import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The one who asks, by the roles of the signed-in account. Nobody signed in is the
 * public, and a role not named here sees no more than the public.
 */
@Component
public class Viewer {

	private static final Set<String> AUDIT = Set.of("ROLE_AUDITOR", "ROLE_ADMINISTRATOR");

	private static final Set<String> STAFF = Set.of("ROLE_CLERK", "ROLE_REVIEWER", "ROLE_APPROVER", "ROLE_AUDITOR",
			"ROLE_FINANCE_MAKER", "ROLE_FINANCE_CHECKER", "ROLE_FINANCE_PAYER", "ROLE_ADMINISTRATOR");

	private final boolean unchosenStayNamed;

	/**
	 * @param unchosenStayNamed whether everyone goes on seeing the names of nominees who
	 * were on a list and not honored, once the round is over
	 */
	Viewer(@Value("${meritbook.query.show-unchosen-nominees:false}") boolean unchosenStayNamed) {
		this.unchosenStayNamed = unchosenStayNamed;
	}

	/**
	 * Whether the one who asks sees who was on a list and not honored, once it is over.
	 */
	public boolean seesUnchosen() {
		return this.unchosenStayNamed || isStaff();
	}

	/** Whether the one who asks works on rounds: sees nominations, points and inputs. */
	public boolean isStaff() {
		return hasOneOf(STAFF);
	}

	/** Whether the one who asks pays: sees the file for the bank. */
	public boolean isPayer() {
		return hasOneOf(Set.of("ROLE_FINANCE_PAYER"));
	}

	/** Whether the one who asks may see which account acted. */
	public boolean isAuditor() {
		return hasOneOf(AUDIT);
	}

	private static boolean hasOneOf(Set<String> roles) {
		Authentication account = SecurityContextHolder.getContext().getAuthentication();
		return account != null && account.isAuthenticated()
				&& account.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(roles::contains);
	}

}
