package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.grant.Grant;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.grant.RefuseGrant;

/**
 * Refuses a grant; its source and its limits are free again.
 */
public final class GrantRefusal {

	private final Repository<Grant> grants;

	private final Repository<Honor> honors;

	private final Limits limits;

	/**
	 * @param grants the grants
	 * @param honors the honors
	 * @param limits the limits of beneficiaries
	 */
	public GrantRefusal(Repository<Grant> grants, Repository<Honor> honors, Limits limits) {
		this.grants = grants;
		this.honors = honors;
		this.limits = limits;
	}

	@CommandHandler
	void decide(RefuseGrant command) {
		GrantEntitled event = this.grants.load(command.grantId()).invoke((grant) -> grant.decideRefusal(command));
		if (event.honorId() != null) {
			this.honors.load(event.honorId())
				.execute((honor) -> honor.decideDetachment(event.grantId(), event.basis(), command.on()));
		}
		event.countedFor()
			.stream()
			.sorted()
			.forEach((partyId) -> this.limits.uncount(partyId, event.grantId(), event.basis(), command.on()));
	}

}
