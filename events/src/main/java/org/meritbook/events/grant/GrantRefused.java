package org.meritbook.events.grant;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;

/**
 * The grant was refused before anything was approved.
 *
 * @param grantId stream of the grant
 * @param freedSource claim of the source that is free again
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantRefused(String grantId, @Nullable String freedSource, String reason, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

	@Override
	public List<Claim> claims() {
		return (this.freedSource == null) ? List.of() : List.of(Claim.free("grant.source", this.freedSource));
	}

}
