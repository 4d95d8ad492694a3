package org.meritbook.ops.server;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import org.meritbook.command.process.WhenHonorRevokedThenWithdrawPreferences;
import org.meritbook.command.process.WhenSourceFallsThenWithdrawRecognitions;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.query.projection.Projector;

/**
 * Follows the book for the processes that withdraw recognitions and preferences, with a
 * position of their own: after a crash between revocation and withdrawal, the next start
 * withdraws.
 */
@Component
class RecognitionWithdrawal implements Projector {

	private final WhenSourceFallsThenWithdrawRecognitions process;

	private final WhenHonorRevokedThenWithdrawPreferences preferences;

	RecognitionWithdrawal(WhenSourceFallsThenWithdrawRecognitions process,
			WhenHonorRevokedThenWithdrawPreferences preferences) {
		this.process = process;
		this.preferences = preferences;
	}

	@Override
	public String name() {
		return "withdrawal";
	}

	/** Withdrawing again changes nothing, so there is nothing to take back. */
	@Override
	public void reset() {
	}

	@EventHandler
	void on(CertificationRevoked event) {
		this.process.on(event);
	}

	@EventHandler
	void on(EvaluatorStruckOff event) {
		this.process.on(event);
	}

	@EventHandler
	void on(HonorRevoked event) {
		this.process.on(event);
		this.preferences.on(event);
	}

}
