package org.meritbook.command.lookup;

import java.util.ArrayList;
import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Subject;

/**
 * What other streams need to know of an honor.
 *
 * @param honorId the honor
 * @param schemeId scheme it was conferred under
 * @param subject who was honored
 * @param conferredOn day of conferral
 * @param standing whether it was neither revoked nor given back
 * @param certified whether its certificate was issued
 * @param grantIds grants that hang on it
 */
public record KnownHonor(String honorId, String schemeId, Subject subject, LocalDate conferredOn, boolean standing,
		boolean certified, List<String> grantIds) {

	public KnownHonor {
		grantIds = List.copyOf(grantIds);
	}

	KnownHonor ended() {
		return new KnownHonor(this.honorId, this.schemeId, this.subject, this.conferredOn, false, this.certified,
				this.grantIds);
	}

	KnownHonor withCertificate() {
		return new KnownHonor(this.honorId, this.schemeId, this.subject, this.conferredOn, this.standing, true,
				this.grantIds);
	}

	KnownHonor with(String grantId) {
		List<String> all = new ArrayList<>(this.grantIds);
		all.add(grantId);
		return new KnownHonor(this.honorId, this.schemeId, this.subject, this.conferredOn, this.standing,
				this.certified, all);
	}

	KnownHonor without(String grantId) {
		return new KnownHonor(this.honorId, this.schemeId, this.subject, this.conferredOn, this.standing,
				this.certified, this.grantIds.stream().filter((one) -> !one.equals(grantId)).toList());
	}

}
