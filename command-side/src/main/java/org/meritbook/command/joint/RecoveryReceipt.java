package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.grant.RecordRecovery;
import org.meritbook.command.grant.Reservation;

/**
 * Records that money came back, on the grant and on its budget line.
 */
public final class RecoveryReceipt {

	private final Repository<Grant> grants;

	private final Repository<Fund> funds;

	/**
	 * @param grants the grants
	 * @param funds the budget lines
	 */
	public RecoveryReceipt(Repository<Grant> grants, Repository<Fund> funds) {
		this.grants = grants;
		this.funds = funds;
	}

	@CommandHandler
	void decide(RecordRecovery command) {
		Reservation back = this.grants.load(command.grantId()).invoke((grant) -> grant.decideRecovery(command));
		this.funds.load(back.fundId())
			.execute((fund) -> fund.decideRecovery(back.grantId(), back.amountFen(), back.basis(), command.on()));
	}

}
