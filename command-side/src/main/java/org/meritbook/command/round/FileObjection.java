package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.dispatch.AboutAnotherRecord;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Object to a nominee by name.
 *
 * @param roundId the round
 * @param nominationId the nomination
 * @param objectionId id wanted for the objection
 * @param receiptNo number given to the objector
 * @param objector name, contact and statement
 * @param on day it takes effect, Asia/Shanghai
 */
public record FileObjection(@TargetAggregateIdentifier String roundId, String nominationId, String objectionId,
		String receiptNo, PersonalDetails objector, LocalDate on) implements AboutAnotherRecord {

	@Override
	public String recordId() {
		return this.objectionId;
	}

}
