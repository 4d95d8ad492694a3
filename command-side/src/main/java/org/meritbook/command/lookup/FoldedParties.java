package org.meritbook.command.lookup;

import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.person.PersonRestricted;

/**
 * Persons and organisations, folded from their streams.
 */
public final class FoldedParties implements Parties {

	private static final int MAX_LEVELS = 12;

	private final StreamFold<Organisation> organisations;

	private final StreamFold<Person> people;

	/**
	 * Reads every stream again for every act.
	 * @param events the event store
	 */
	public FoldedParties(EventStore events) {
		this(events, StreamPins.NONE);
	}

	/**
	 * @param events the event store
	 * @param pins spare reading again what is remembered
	 */
	public FoldedParties(EventStore events, StreamPins pins) {
		this.organisations = new StreamFold<>(events, pins, FoldedParties::organisation);
		this.people = new StreamFold<>(events, pins, FoldedParties::person);
	}

	@Override
	public boolean organisationExists(String organisationId) {
		return this.organisations.of(organisationId).filter(Organisation::registered).isPresent();
	}

	@Override
	public boolean personExists(String personId) {
		return this.people.of(personId).filter(Person::active).isPresent();
	}

	@Override
	public boolean isSameOrAbove(String bodyId, String otherId) {
		Optional<String> current = Optional.of(otherId);
		for (int level = 0; level < MAX_LEVELS && current.isPresent(); level++) {
			if (current.get().equals(bodyId)) {
				return true;
			}
			current = this.organisations.of(current.get()).map(Organisation::superiorId);
		}
		return false;
	}

	private static Organisation organisation(@Nullable Organisation before, MeritbookEvent event) {
		return switch (event) {
			case OrganisationRegistered registered -> new Organisation(true, registered.superiorId());
			default -> (before != null) ? before : new Organisation(false, null);
		};
	}

	private static Person person(@Nullable Person before, MeritbookEvent event) {
		return switch (event) {
			case PersonRegistered registered -> new Person(true);
			case PersonMerged merged -> new Person(false);
			case PersonRestricted restricted -> new Person(false);
			case PersonErased erased -> new Person(false);
			default -> (before != null) ? before : new Person(false);
		};
	}

	private record Organisation(boolean registered, @Nullable String superiorId) {
	}

	private record Person(boolean active) {
	}

}
