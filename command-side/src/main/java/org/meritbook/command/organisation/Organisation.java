package org.meritbook.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RegionMustExist;
import org.meritbook.events.identity.CreditCode;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.organisation.OrganisationSucceeded;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An organisation 单位. Old acts keep the name it had on their day (domain R19).
 */
@AggregateRoot
public class Organisation {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String organisationId;

	private boolean ended;

	Organisation() {
	}

	@CommandHandler
	Organisation(RegisterOrganisation command, Parties parties, Policies policies, Regions regions) {
		new IdMustBeWellFormed("organisationId", command.organisationId(), "organisation-").check();
		String creditCode = command.creditCode();
		new CreditCodeMustBeValid((creditCode != null) ? CreditCode.fault(creditCode) : null).check();
		new RegionMustExist("regionCode", command.regionCode(), command.on(),
				RegionCode.parse(command.regionCode())
					.filter((code) -> regions.existsOn(code, command.on()))
					.isPresent())
			.check();
		String superior = command.superiorId();
		new RecordMustExist("superiorId", superior, superior == null || parties.organisationExists(superior)).check();
		apply(new OrganisationRegistered(command.organisationId(), command.name(), creditCode, command.regionCode(),
				command.rank(), command.publicBody(), superior, policies.inForce(command.basis(), command.on()),
				command.on()));
	}

	@CommandHandler
	void decide(RenameOrganisation command, Policies policies) {
		new EndedOrganisationDoesNotChange(this.ended).check();
		apply(new OrganisationRenamed(command.organisationId(), command.name(), command.reason(),
				policies.inForce(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(SucceedOrganisation command, Parties parties, Policies policies) {
		new EndedOrganisationDoesNotChange(this.ended).check();
		command.successorIds()
			.forEach((successor) -> new RecordMustExist("successorIds", successor,
					!successor.equals(command.organisationId()) && parties.organisationExists(successor))
				.check());
		apply(new OrganisationSucceeded(command.organisationId(), command.successorIds(), command.documentNo(),
				policies.inForce(command.basis(), command.on()), command.on()));
	}

	@EventSourcingHandler
	void evolve(OrganisationRegistered event) {
		this.organisationId = event.organisationId();
	}

	@EventSourcingHandler
	void evolve(OrganisationRenamed event) {
		// The name is a matter of reading; no decision depends on it.
	}

	@EventSourcingHandler
	void evolve(OrganisationSucceeded event) {
		this.ended = true;
	}

}
