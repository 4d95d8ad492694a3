package org.meritbook.ops.server;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import org.meritbook.command.process.WhenSourceFallsThenWithdrawRecognitions;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.query.projection.Projector;

/**
 * Follows the book for the process that withdraws recognitions, with a position of its
 * own: after a crash between revocation and withdrawal, the next start withdraws.
 */
@Component
class RecognitionWithdrawal implements Projector {

	private final WhenSourceFallsThenWithdrawRecognitions process;

	RecognitionWithdrawal(WhenSourceFallsThenWithdrawRecognitions process) {
		this.process = process;
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
	}

}
