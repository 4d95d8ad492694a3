package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.grant.ApplyForGrant;
import org.meritbook.command.beneficiary.Counting;
import org.meritbook.command.grant.Entitlement;
import org.meritbook.command.grant.Grant;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.grant.Reckoner;

/**
 * Records an entitlement: the grant, the honor it hangs on and the limits it counts
 * against, or nothing.
 */
public final class GrantApplication {

	private final Repository<Grant> grants;

	private final Repository<Honor> honors;

	private final Limits limits;

	private final Reckoner reckoner;

	private final Grounds grounds;

	/**
	 * @param grants the grants
	 * @param honors the honors
	 * @param limits the limits of beneficiaries
	 * @param reckoner reckons sums
	 * @param grounds what an entitlement rests on
	 */
	public GrantApplication(Repository<Grant> grants, Repository<Honor> honors, Limits limits, Reckoner reckoner,
			Grounds grounds) {
		this.grants = grants;
		this.honors = honors;
		this.limits = limits;
		this.reckoner = reckoner;
		this.grounds = grounds;
	}

	@CommandHandler
	void decide(ApplyForGrant command) throws Exception {
		Grounds.Found found = this.grounds.of(command);
		Entitlement entitlement = Entitlement.of(command, found.payable(), this.reckoner, found.basis(),
				this.grounds.vault());
		GrantEntitled event = entitlement.event();
		if (command.honorId() != null) {
			this.honors.load(command.honorId())
				.execute((honor) -> honor.decideAttachment(event.grantId(), event.schemeId(),
						event.reckoning().ruleId(), event.basis(), event.effectiveOn()));
		}
		for (String partyId : event.countedFor().stream().sorted().toList()) {
			this.limits.count(partyId, Counting.of(event, event.reckoning(), entitlement.rule(), event.effectiveOn()));
		}
		this.grants.newInstance(() -> new Grant(entitlement));
	}

}
