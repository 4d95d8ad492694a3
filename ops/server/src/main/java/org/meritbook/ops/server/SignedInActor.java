package org.meritbook.ops.server;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.door.CurrentActor;

/**
 * The actor of the request at hand, from its authentication; the public where there is
 * none.
 */
final class SignedInActor implements CurrentActor {

	private static final Actor PUBLIC = new Actor("public", null, "PUBLIC");

	@Override
	public Actor get() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
			return PUBLIC;
		}
		return Account.named(authentication.getName())
			.map((account) -> new Actor(account.name(), account.office(), account.role()))
			.orElse(PUBLIC);
	}

}
