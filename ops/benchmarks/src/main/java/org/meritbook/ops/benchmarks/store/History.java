package org.meritbook.ops.benchmarks.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;

/**
 * A book of organisations that were registered and renamed, the same at every run.
 *
 * @param events how many events it has
 */
record History(int events) {

	private static final int APPENDED_AT_ONCE = 500;

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private static final Basis BASIS = Basis.of("policy-benchmark", 1, "二(五)一是");

	static History of(int events) {
		return new History(events);
	}

	/** Appends all of it. */
	void into(EventStorageEngine engine) {
		List<EventMessage<?>> some = new ArrayList<>(APPENDED_AT_ONCE);
		for (int number = 0; number < this.events; number++) {
			some.add(message(number));
			if (some.size() == APPENDED_AT_ONCE || number == this.events - 1) {
				engine.appendEvents(some);
				some.clear();
			}
		}
	}

	/** The present name of every organisation; answers how many events it took. */
	static long fold(Stream<? extends EventMessage<?>> messages) {
		Map<String, String> names = new HashMap<>();
		long seen = 0;
		try (messages) {
			for (var each = messages.iterator(); each.hasNext(); seen++) {
				switch (each.next().getPayload()) {
					case OrganisationRegistered event -> names.put(event.organisationId(), event.name());
					case OrganisationRenamed event -> names.put(event.organisationId(), event.name());
					default -> throw new IllegalStateException("The history has no such event");
				}
			}
		}
		if (names.isEmpty()) {
			throw new IllegalStateException("Nothing was folded");
		}
		return seen;
	}

	private static DomainEventMessage<?> message(int number) {
		String stream = "organisation-" + new UUID(number / 2, 0);
		MeritbookEvent event = (number % 2 == 0) ? new OrganisationRegistered(stream, "样例机械制造有限公司" + number, null,
				"500000", Rank.ENTERPRISE, false, null, BASIS, DAY)
				: new OrganisationRenamed(stream, "样例智能装备有限公司" + number, "改制更名", BASIS, DAY);
		String id = new UUID(number, 1).toString();
		// The metadata of a single command; its id stays out, since many share an append.
		Map<String, String> metadata = Map.of(EventMetadata.ACTOR, "clerk", EventMetadata.OFFICE, "organisation-bureau",
				EventMetadata.ROLE, "CLERK", EventMetadata.CORRELATION, id, EventMetadata.CAUSATION, id,
				EventMetadata.SALT, "0".repeat(22));
		return new GenericDomainEventMessage<>("Organisation", stream, number % 2, event, MetaData.from(metadata), id,
				Instant.EPOCH);
	}

}
