package org.meritbook.query;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Asks in a role.
 */
public final class Signed {

	private Signed() {
	}

	/** What is answered to an account of that role. */
	public static <T> T inAs(String role, Supplier<T> question) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("account-test", "none",
					List.of(new SimpleGrantedAuthority("ROLE_" + role))));
		try {
			return question.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
