package org.meritbook.command.person;

import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RegionMustExist;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.person.PersonRestricted;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A natural person 自然人. Name and number are sealed before they are recorded; the keyed
 * hash of the number is what keeps one person one record (invariant I43).
 */
@AggregateRoot
public class Person {

	private static final String IDENTITY = "person.identity";

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String personId;

	private @Nullable String identityHash;

	private @Nullable String mergedInto;

	private boolean erased;

	Person() {
	}

	@CommandHandler
	Person(RegisterPerson command, PersonalVault vault, Policies policies, Regions regions) {
		new RegionMustExist("regionCode", command.regionCode(), command.on(),
				RegionCode.parse(command.regionCode())
					.filter((code) -> regions.existsOn(code, command.on()))
					.isPresent())
			.check();
		PersonalDetails details = checked(command.documentType(), command.details());
		apply(new PersonRegistered(command.personId(), command.documentType(),
				hash(vault, command.documentType(), details), vault.seal(command.personId(), details),
				command.regionCode(), policies.inForce(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(CorrectPerson command, PersonalVault vault, Policies policies) {
		mustBeActive();
		PersonalDetails details = checked(command.documentType(), command.details());
		apply(new PersonCorrected(command.personId(), command.documentType(),
				hash(vault, command.documentType(), details), Objects.requireNonNull(this.identityHash, "identityHash"),
				vault.seal(command.personId(), details), command.reason(),
				policies.inForce(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(MergePersons command, Parties parties, Policies policies) {
		mustBeActive();
		new MergeNeedsTwoRecords(command.personId(), command.survivorId()).check();
		new RecordMustExist("survivorId", command.survivorId(), parties.personExists(command.survivorId())).check();
		apply(new PersonMerged(command.personId(), command.survivorId(), command.reason(),
				policies.inForce(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(RestrictPerson command, Policies policies) {
		mustBeActive();
		apply(new PersonRestricted(command.personId(), command.reason(),
				policies.inForce(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(ErasePerson command, Policies policies) {
		mustBeActive();
		apply(new PersonErased(command.personId(), command.reason(), policies.inForce(command.basis(), command.on()),
				command.on()));
	}

	@EventSourcingHandler
	void evolve(PersonRegistered event) {
		this.personId = event.personId();
		this.identityHash = event.identityHash();
	}

	@EventSourcingHandler
	void evolve(PersonCorrected event) {
		this.identityHash = event.identityHash();
	}

	@EventSourcingHandler
	void evolve(PersonMerged event) {
		this.mergedInto = event.survivorId();
	}

	@EventSourcingHandler
	void evolve(PersonErased event) {
		this.erased = true;
	}

	private void mustBeActive() {
		new PersonMustBeActive(this.erased, this.mergedInto).check();
	}

	private static PersonalDetails checked(DocumentType type, PersonalDetails details) {
		String name = details.get(PersonalDetails.NAME);
		new NameMustBeGiven(name != null && !name.isBlank()).check();
		String number = Objects.requireNonNullElse(details.get(PersonalDetails.DOCUMENT_NUMBER), "");
		new IdentityNumberMustBeValid(type, type.fault(number)).check();
		return details;
	}

	private static String hash(PersonalVault vault, DocumentType type, PersonalDetails details) {
		String number = Objects.requireNonNull(details.get(PersonalDetails.DOCUMENT_NUMBER), "documentNumber");
		return vault.keyedHash(IDENTITY, type.name() + "/" + type.normalised(number));
	}

}
