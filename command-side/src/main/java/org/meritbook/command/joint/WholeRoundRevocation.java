package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.honor.Honor;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.round.Revocation;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.command.round.Round;

/**
 * Revokes a round and each of its honors by one decision, or nothing (invariant I40).
 */
public final class WholeRoundRevocation {

	private final Repository<Round> rounds;

	private final Repository<Honor> honors;

	private final Parties parties;

	/**
	 * @param rounds the rounds
	 * @param honors the honors
	 * @param parties knows which body stands above which
	 */
	public WholeRoundRevocation(Repository<Round> rounds, Repository<Honor> honors, Parties parties) {
		this.rounds = rounds;
		this.honors = honors;
		this.parties = parties;
	}

	@CommandHandler
	void decide(RevokeRound command) throws Exception {
		Revocation revocation = this.rounds.load(command.roundId())
			.invoke((round) -> round.decideRevocation(command, this.parties));
		for (String honorId : revocation.honorIds()) {
			this.honors.load(honorId)
				.execute((honor) -> honor.decideRoundRevocation(command.reason(), command.revokingBodyId(),
						revocation.decision(), command.on()));
		}
	}

}
