package org.meritbook.command.process;

import org.axonframework.eventhandling.EventHandler;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.List;
import java.util.Set;

import org.meritbook.command.dispatch.Act;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.grant.ClaimRecovery;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.KnownHonor;
import org.meritbook.events.type.RecoveryReason;
import org.meritbook.command.rule.RuleViolated;

/**
 * What hung on an honor falls with it: whatever was not paid is stopped, and what was
 * paid is claimed back where the honor was got or given wrongly (财政违法行为处罚处分条例第二十七条;
 * invariant I39). Each claim has a command id that follows from the honor and the grant,
 * so that telling it again claims nothing again.
 */
public final class WhenHonorRevokedThenClaimTheMoneyBack {

	private static final Actor SYSTEM = new Actor("recovery", null, "SYSTEM");

	private static final Set<String> DONE = Set.of("A_RECOVERY_IS_CLAIMED_ONCE", "GRANT_MUST_STAND");

	private final CommandDesk desk;

	private final Honors honors;

	/**
	 * @param desk records claims
	 * @param honors knows what hangs on an honor
	 */
	public WhenHonorRevokedThenClaimTheMoneyBack(CommandDesk desk, Honors honors) {
		this.desk = desk;
		this.honors = honors;
	}

	/**
	 * Claims every grant of the honor back; again, if it is told again, without effect.
	 */
	@EventHandler
	public void on(HonorRevoked event) {
		this.honors.find(event.honorId())
			.map(KnownHonor::grantIds)
			.orElse(List.of())
			.forEach((grantId) -> claim(event, grantId));
	}

	private void claim(HonorRevoked event, String grantId) {
		boolean paidComesBack = switch (event.reason()) {
			case FRAUD, PROCEDURE_BREACH, NO_LEGAL_BASIS -> true;
			case LATER_OFFENCE, OWN_REQUEST -> false;
		};
		String name = "recovery/" + event.honorId() + "/" + grantId;
		String commandId = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
		try {
			this.desk.record(new Act(commandId, name, SYSTEM), new ClaimRecovery(grantId, paidComesBack ? 0L : null,
					RecoveryReason.HONOR_REVOKED, event.honorId(), event.basis().decisionNo(), event.effectiveOn()));
		}
		catch (RuleViolated violated) {
			if (!DONE.contains(violated.refusal().code())) {
				throw violated;
			}
		}
	}

}
