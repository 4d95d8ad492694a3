package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.meritbook.command.grant.ClaimRecovery;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;

/**
 * Claims money back; what was set aside for it goes back to its budget line.
 */
public final class RecoveryClaim {

	private final Repository<Grant> grants;

	private final Repository<Fund> funds;

	/**
	 * @param grants the grants
	 * @param funds the budget lines
	 */
	public RecoveryClaim(Repository<Grant> grants, Repository<Fund> funds) {
		this.grants = grants;
		this.funds = funds;
	}

	@CommandHandler
	void decide(ClaimRecovery command) {
		this.grants.load(command.grantId())
			.invoke((grant) -> grant.decideClaim(command))
			.ifPresent((release) -> this.funds.load(release.fundId())
				.execute((fund) -> fund.decideRelease(release.grantId(), release.amountFen(), release.basis(),
						command.on())));
	}

}
