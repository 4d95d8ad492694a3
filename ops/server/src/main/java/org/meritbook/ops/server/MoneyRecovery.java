package org.meritbook.ops.server;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import org.meritbook.command.process.WhenHonorRevokedThenClaimTheMoneyBack;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.query.projection.Projector;

/**
 * Follows the book for the process that claims money back, with a position of its own:
 * after a crash between the revocation and the claim, the claim is made on the next
 * start.
 */
@Component
class MoneyRecovery implements Projector {

	private final WhenHonorRevokedThenClaimTheMoneyBack process;

	MoneyRecovery(WhenHonorRevokedThenClaimTheMoneyBack process) {
		this.process = process;
	}

	@Override
	public String name() {
		return "recovery";
	}

	/** A claim that was made is not made again, so there is nothing to take back. */
	@Override
	public void reset() {
	}

	@EventHandler
	void on(HonorRevoked event) {
		this.process.on(event);
	}

}
