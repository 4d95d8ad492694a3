package org.meritbook.command.process;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.command.benefit.WithdrawBenefit;
import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.honor.HonorRevoked;

/**
 * A preference stands and falls with its honor (invariant I39). Told again, it withdraws
 * nothing a second time, because each withdrawal has a command id of its own.
 */
public final class WhenHonorRevokedThenWithdrawPreferences {

	private static final Actor PROCESS = new Actor("process-preference", null, "PROCESS");

	private final CommandDesk desk;

	private final Honors honors;

	/**
	 * @param desk records the withdrawals
	 * @param honors who hangs on an honor
	 */
	public WhenHonorRevokedThenWithdrawPreferences(CommandDesk desk, Honors honors) {
		this.desk = desk;
		this.honors = honors;
	}

	/** Withdraws the preferences that hung on a revoked honor. */
	@EventHandler
	public void on(HonorRevoked event) {
		String decisionNo = Objects.requireNonNullElse(event.basis().decisionNo(), event.honorId());
		this.honors.find(event.honorId())
			.stream()
			.flatMap((held) -> held.dependentIds().stream())
			.filter((dependent) -> dependent.startsWith("preference-"))
			.forEach((preference) -> send(
					new WithdrawBenefit(preference, event.honorId(), decisionNo, event.effectiveOn())));
	}

	private void send(WithdrawBenefit command) {
		String input = command.benefitId() + "/" + command.reason();
		String commandId = UUID.nameUUIDFromBytes(input.getBytes(StandardCharsets.UTF_8)).toString();
		try {
			this.desk.record(new Act(commandId, input, PROCESS), command);
		}
		catch (RuleViolated violated) {
			// Somebody was quicker, and it is withdrawn already: nothing is left to do.
			if (!violated.refusal().code().equals("BENEFIT_MUST_BE_IN_FORCE")) {
				throw violated;
			}
		}
	}

}
