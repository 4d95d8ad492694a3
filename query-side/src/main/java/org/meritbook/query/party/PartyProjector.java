package org.meritbook.query.party;

import java.time.LocalDate;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.person.PersonRestricted;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Sealed;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the names. A person's details are opened once, for the name alone; a person whose
 * key is destroyed has none, also in a projection of the whole book.
 */
@Component
final class PartyProjector implements Projector {

	private final JdbcClient jdbc;

	private final PersonalVault vault;

	PartyProjector(JdbcClient jdbc, PersonalVault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	@Override
	public String name() {
		return Parties.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("""
				truncate meritbook_read.party_person, meritbook_read.party_organisation,
					meritbook_read.party_organisation_name""").update();
	}

	@EventHandler
	void on(PersonRegistered event) {
		this.jdbc.sql("""
				insert into meritbook_read.party_person (person_id, name, standing)
				values (:personId, :name, 'KNOWN')""")
			.param("personId", event.personId())
			.param("name", nameIn(event.personId(), event.details()))
			.update();
	}

	@EventHandler
	void on(PersonCorrected event) {
		this.jdbc.sql("""
				update meritbook_read.party_person set name = :name
				where person_id = :personId and standing = 'KNOWN'""")
			.param("personId", event.personId())
			.param("name", nameIn(event.personId(), event.details()))
			.update();
	}

	@EventHandler
	void on(PersonRestricted event) {
		hide(event.personId(), "RESTRICTED");
	}

	@EventHandler
	void on(PersonErased event) {
		hide(event.personId(), "ERASED");
	}

	@EventHandler
	void on(PersonMerged event) {
		this.jdbc.sql("""
				update meritbook_read.party_person set survivor_id = :survivorId
				where person_id = :personId or survivor_id = :personId""")
			.param("personId", event.personId())
			.param("survivorId", event.survivorId())
			.update();
	}

	@EventHandler
	void on(OrganisationRegistered event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.party_organisation
					(organisation_id, credit_code, region_code, rank, public_body, superior_id)
				values (:organisationId, :creditCode, :regionCode, :rank, :publicBody, :superiorId)""")
			.param("organisationId", event.organisationId())
			.param("creditCode", event.creditCode())
			.param("regionCode", event.regionCode())
			.param("rank", event.rank().name())
			.param("publicBody", event.publicBody())
			.param("superiorId", event.superiorId())
			.update();
		keepName(event.organisationId(), recorded.position(), event.effectiveOn(), event.name());
	}

	@EventHandler
	void on(OrganisationRenamed event, Recorded recorded) {
		keepName(event.organisationId(), recorded.position(), event.effectiveOn(), event.name());
	}

	private void hide(String personId, String standing) {
		this.jdbc.sql("""
				update meritbook_read.party_person set name = null, standing = :standing
				where person_id = :personId""").param("personId", personId).param("standing", standing).update();
	}

	private void keepName(String organisationId, long position, LocalDate effectiveOn, String name) {
		this.jdbc.sql("""
				insert into meritbook_read.party_organisation_name (organisation_id, position, effective_on, name)
				values (:organisationId, :position, :effectiveOn, :name)""")
			.param("organisationId", organisationId)
			.param("position", position)
			.param("effectiveOn", effectiveOn)
			.param("name", name)
			.update();
	}

	private @Nullable String nameIn(String personId, Sealed details) {
		return this.vault.open(personId, details).map((opened) -> opened.get(PersonalDetails.NAME)).orElse(null);
	}

}
