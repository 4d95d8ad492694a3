package org.meritbook.command.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.Filing;
import org.meritbook.command.lookup.HeldCertificate;
import org.meritbook.command.lookup.KnownHonor;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.recognition.WithdrawRecognition;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.type.WithdrawalReason;

/**
 * A recognition stands and falls with its source (invariant I39). Told again, it
 * withdraws nothing a second time, because each withdrawal has a command id of its own.
 */
public final class WhenSourceFallsThenWithdrawRecognitions {

	private static final Actor PROCESS = new Actor("process-recognition", null, "PROCESS");

	private static final String RECOGNITION = "recognition-";

	private final CommandDesk desk;

	private final Certifications certifications;

	private final Evaluators evaluators;

	private final Honors honors;

	/**
	 * @param desk records the withdrawals
	 * @param certifications who hangs on a certificate
	 * @param evaluators who hangs on the filing of an evaluator
	 * @param honors who hangs on an honor
	 */
	public WhenSourceFallsThenWithdrawRecognitions(CommandDesk desk, Certifications certifications,
			Evaluators evaluators, Honors honors) {
		this.desk = desk;
		this.certifications = certifications;
		this.evaluators = evaluators;
		this.honors = honors;
	}

	/** Withdraws what hung on a revoked certificate. */
	@EventHandler
	public void on(CertificationRevoked event) {
		withdraw(event.certificationId(),
				this.certifications.of(event.certificationId()).map(HeldCertificate::dependents).orElse(List.of()),
				event);
	}

	/** Withdraws what hung on the filing of an evaluator that was struck off. */
	@EventHandler
	public void on(EvaluatorStruckOff event) {
		withdraw(event.evaluatorId(), this.evaluators.of(event.evaluatorId()).map(Filing::dependents).orElse(List.of()),
				event);
	}

	/** Withdraws what hung on a revoked honor. */
	@EventHandler
	public void on(HonorRevoked event) {
		withdraw(event.honorId(), this.honors.find(event.honorId()).map(KnownHonor::dependentIds).orElse(List.of()),
				event);
	}

	private void withdraw(String sourceId, List<String> dependents, MeritbookEvent cause) {
		for (String dependent : dependents) {
			if (dependent.startsWith(RECOGNITION)) {
				send(new WithdrawRecognition(dependent, WithdrawalReason.SOURCE_FELL, sourceId,
						Objects.requireNonNullElse(cause.basis().decisionNo(), sourceId), cause.effectiveOn()));
			}
		}
	}

	private void send(WithdrawRecognition command) {
		String input = command.recognitionId() + "/" + command.note();
		String commandId = UUID.nameUUIDFromBytes(input.getBytes(StandardCharsets.UTF_8)).toString();
		try {
			this.desk.record(new Act(commandId, input, PROCESS), command);
		}
		catch (RuleViolated violated) {
			// Somebody was quicker, and it is withdrawn already: nothing is left to do.
			if (!violated.refusal().code().equals("ONLY_A_GRANTED_RECOGNITION_IS_WITHDRAWN")) {
				throw violated;
			}
		}
	}

}
