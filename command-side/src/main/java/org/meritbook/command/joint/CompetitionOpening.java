package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.competition.Competition;
import org.meritbook.command.competition.OpenCompetition;
import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.scheme.Scheme;
import org.meritbook.events.type.SchemeKind;

/**
 * Opens a competition: the scheme remembers the edition and the competition begins, or
 * neither.
 */
public final class CompetitionOpening {

	private final Repository<Scheme> editions;

	private final Repository<Competition> competitions;

	private final Schemes schemes;

	private final Parties parties;

	/**
	 * @param editions the schemes, which remember their editions
	 * @param competitions the competitions
	 * @param schemes finds the terms of the day
	 * @param parties who is on record
	 */
	public CompetitionOpening(Repository<Scheme> editions, Repository<Competition> competitions, Schemes schemes,
			Parties parties) {
		this.editions = editions;
		this.competitions = competitions;
		this.schemes = schemes;
		this.parties = parties;
	}

	@CommandHandler
	void decide(OpenCompetition command) throws Exception {
		Ground ground = this.schemes.ground(command.schemeId(), command.on(), SchemeKind.COMPETITION);
		Scheme.Edition edition = this.editions.load(command.schemeId())
			.invoke((scheme) -> scheme.decideEdition(command.competitionId(), command.editionYear(), ground.basis(),
					command.on()));
		this.competitions.newInstance(() -> new Competition(command, ground, edition.lastEditionYear(), this.parties));
	}

}
