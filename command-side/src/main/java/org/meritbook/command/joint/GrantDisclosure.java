package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.grant.DiscloseGrants;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.batch.PaymentBatch;
import org.meritbook.events.calendar.WorkingDayCalendar;

/**
 * Puts grants under public notice as one list, or none of them.
 */
public final class GrantDisclosure {

	private final Repository<Grant> grants;

	private final WorkingDayCalendar calendar;

	/**
	 * @param grants the grants
	 * @param calendar counts working days
	 */
	public GrantDisclosure(Repository<Grant> grants, WorkingDayCalendar calendar) {
		this.grants = grants;
		this.calendar = calendar;
	}

	@CommandHandler
	void decide(DiscloseGrants command) {
		new IdMustBeWellFormed("disclosureId", command.disclosureId(), "disclosure-").check();
		PaymentBatch.checkList(command.grantIds());
		command.grantIds()
			.stream()
			.sorted()
			.forEach((grantId) -> this.grants.load(grantId)
				.execute((grant) -> grant.decideDisclosure(command.disclosureId(), this.calendar, command.on())));
	}

}
