package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.dispatch.AboutAnotherRecord;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Contact;

/**
 * Put the list under public notice.
 *
 * @param roundId the round
 * @param disclosureId address wanted for the announcement
 * @param contact where objections go
 * @param nominationIds the changed list, null to publish the approved one
 * @param changeReason why the list changes
 * @param on day it takes effect, Asia/Shanghai
 */
public record PublishDisclosure(@TargetAggregateIdentifier String roundId, String disclosureId, Contact contact,
		@Nullable List<String> nominationIds, @Nullable String changeReason,
		LocalDate on) implements AboutAnotherRecord {

	@Override
	public String recordId() {
		return this.disclosureId;
	}

}
