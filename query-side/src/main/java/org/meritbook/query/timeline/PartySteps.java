package org.meritbook.query.timeline;

import org.meritbook.events.organisation.OrganisationEvent;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.organisation.OrganisationSucceeded;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonEvent;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.person.PersonRestricted;

/**
 * Steps of persons, for staff alone, and of organisations.
 */
final class PartySteps {

	private PartySteps() {
	}

	static Step of(PersonEvent event) {
		return switch (event) {
			case PersonRegistered e -> new Step().internal(e.personId()).tell("登记地", e.regionCode());
			case PersonCorrected e -> new Step().internal(e.personId()).tell("原因", e.reason());
			case PersonMerged e -> new Step().internal(e.personId())
				.internal(e.survivorId())
				.join(e.survivorId(), e.personId())
				.tell("保留记录", e.survivorId())
				.tell("原因", e.reason());
			case PersonRestricted e -> new Step().internal(e.personId()).tell("原因", e.reason());
			case PersonErased e -> new Step().internal(e.personId()).tell("原因", e.reason());
		};
	}

	static Step of(OrganisationEvent event) {
		return switch (event) {
			case OrganisationRegistered e ->
				new Step().open(e.organisationId()).tell("名称", e.name()).tell("统一社会信用代码", e.creditCode());
			case OrganisationRenamed e ->
				new Step().open(e.organisationId()).tell("名称", e.name()).tell("原因", e.reason());
			case OrganisationSucceeded e -> succeeded(e);
		};
	}

	private static Step succeeded(OrganisationSucceeded event) {
		Step step = new Step().open(event.organisationId());
		for (String successorId : event.successorIds()) {
			step.open(successorId).name("承接单位", successorId);
		}
		return step.tell("文号", event.documentNo());
	}

}
