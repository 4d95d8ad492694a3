package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.grant.AssessGrant;
import org.meritbook.command.grant.Assessment;
import org.meritbook.command.beneficiary.Counting;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.lookup.Payables;
import org.meritbook.command.grant.Reckoner;

/**
 * Reckons a grant again, and its limits with it.
 */
public final class GrantAssessment {

	private final Repository<Grant> grants;

	private final Limits limits;

	private final Payables payables;

	private final Reckoner reckoner;

	/**
	 * @param grants the grants
	 * @param limits the limits of beneficiaries
	 * @param payables what schemes pay
	 * @param reckoner reckons sums
	 */
	public GrantAssessment(Repository<Grant> grants, Limits limits, Payables payables, Reckoner reckoner) {
		this.grants = grants;
		this.limits = limits;
		this.payables = payables;
		this.reckoner = reckoner;
	}

	@CommandHandler
	void decide(AssessGrant command) throws Exception {
		Assessment assessment = this.grants.load(command.grantId())
			.invoke((grant) -> grant.decideAssessment(command, this.payables, this.reckoner));
		for (String partyId : assessment.entitled().countedFor().stream().sorted().toList()) {
			this.limits.count(partyId,
					Counting.of(assessment.entitled(), assessment.reckoning(), assessment.rule(), command.on()));
		}
	}

}
