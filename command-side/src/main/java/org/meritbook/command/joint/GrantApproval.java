package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.grant.ApproveGrant;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.grant.Reservation;

/**
 * Approves an instalment and sets its money aside, or neither.
 */
public final class GrantApproval {

	private final Repository<Grant> grants;

	private final Repository<Fund> funds;

	/**
	 * @param grants the grants
	 * @param funds the budget lines
	 */
	public GrantApproval(Repository<Grant> grants, Repository<Fund> funds) {
		this.grants = grants;
		this.funds = funds;
	}

	@CommandHandler
	void decide(ApproveGrant command) {
		Reservation wanted = this.grants.load(command.grantId()).invoke((grant) -> grant.decideApproval(command));
		this.funds.load(wanted.fundId())
			.execute((fund) -> fund.decideReservation(wanted.grantId(), wanted.fundingRoute(), wanted.amountFen(),
					wanted.basis(), command.on()));
	}

}
