package org.meritbook.ops.dataset;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.organisation.RegisterOrganisation;
import org.meritbook.events.type.Rank;

/**
 * A public body that confers, leads or stands above one that does. No credit codes: the
 * documents give none.
 *
 * @param organisationId id in the book
 * @param name full name
 * @param regionCode GB/T 2260 code; of the region around it for a functional zone
 * @param rank administrative rank
 * @param superiorId body above it
 * @param policyId document that names it, or the law it exists by where only a draft
 * names it
 * @param clause clause of that document
 */
record OrganisationEntry(String organisationId, String name, String regionCode, Rank rank, @Nullable String superiorId,
		String policyId, String clause) {

	RegisterOrganisation registered(LocalDate on) {
		return new RegisterOrganisation(this.organisationId, this.name, null, this.regionCode, this.rank, true,
				this.superiorId, CitedClause.of(this.policyId, this.clause), on);
	}

}
