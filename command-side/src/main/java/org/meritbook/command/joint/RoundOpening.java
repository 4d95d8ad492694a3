package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.lookup.Policies;
import org.meritbook.command.round.OpenRound;
import org.meritbook.command.round.Round;
import org.meritbook.command.scheme.Scheme;
import org.meritbook.events.round.RoundOpened;

/**
 * Opens a round: the scheme keeps its cycle and the round begins, or neither.
 */
public final class RoundOpening {

	private final Repository<Scheme> schemes;

	private final Repository<Round> rounds;

	private final Policies policies;

	/**
	 * @param schemes the schemes
	 * @param rounds the rounds
	 * @param policies finds the version in force
	 */
	public RoundOpening(Repository<Scheme> schemes, Repository<Round> rounds, Policies policies) {
		this.schemes = schemes;
		this.rounds = rounds;
		this.policies = policies;
	}

	@CommandHandler
	void decide(OpenRound command) throws Exception {
		Scheme.Opening opening = this.schemes.load(command.schemeId())
			.invoke((scheme) -> scheme.decideOpening(command.roundId(), command.editionYear(), command.nominationFrom(),
					command.nominationUntil(), command.overrideDecisionNo(), this.policies));
		this.rounds
			.newInstance(() -> new Round(new RoundOpened(command.roundId(), command.schemeId(), opening.schemeVersion(),
					opening.terms(), command.title(), command.editionYear(), command.nominationFrom(),
					command.nominationUntil(), command.referenceDate(), opening.basis(), command.nominationFrom())));
	}

}
