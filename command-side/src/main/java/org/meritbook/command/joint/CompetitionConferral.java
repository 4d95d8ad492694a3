package org.meritbook.command.joint;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.competition.Competition;
import org.meritbook.command.competition.ConferCompetitionTitles;
import org.meritbook.command.competition.Winners;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.TitleWon;

/**
 * Confers the titles of a competition: its decision and every honor, or nothing.
 */
public final class CompetitionConferral {

	private final Repository<Competition> competitions;

	private final Repository<Honor> honors;

	private final Schemes schemes;

	/**
	 * @param competitions the competitions
	 * @param honors the honors
	 * @param schemes the schemes
	 */
	public CompetitionConferral(Repository<Competition> competitions, Repository<Honor> honors, Schemes schemes) {
		this.competitions = competitions;
		this.honors = honors;
		this.schemes = schemes;
	}

	@CommandHandler
	void decide(ConferCompetitionTitles command) throws Exception {
		Ground ground = this.schemes.ground(command.schemeId(), command.on(), SchemeKind.HONOR_TITLE,
				SchemeKind.CERTIFICATE);
		Winners winners = this.competitions.load(command.competitionId())
			.invoke((competition) -> competition.decideConferral(command, ground,
					(itemId, personId) -> "honor-" + id(command, itemId, personId)));
		int ordinal = 0;
		for (TitleWon title : winners.titles()) {
			ordinal++;
			HonorConferred conferred = conferred(command, winners, title, ordinal);
			this.honors.newInstance(() -> new Honor(conferred));
		}
	}

	private static HonorConferred conferred(ConferCompetitionTitles command, Winners winners, TitleWon title,
			int ordinal) {
		SchemeTerms terms = winners.ground().terms();
		return new HonorConferred(title.honorId(), command.competitionId(),
				"nomination-" + id(command, title.itemId(), title.personId()), command.schemeId(),
				winners.ground().version(), Subject.person(title.personId()), null, terms.name(), terms.route(),
				terms.kind(), terms.actType(), terms.rank(), terms.regionCode(), terms.issuerIds(),
				winners.editionYear(), ordinal, terms.certificatePrefix(), winners.decision(), command.on());
	}

	/** One placing leads to one title at most, so the id follows from it. */
	private static UUID id(ConferCompetitionTitles command, String itemId, String personId) {
		return UUID.nameUUIDFromBytes(String.join("/", command.competitionId(), command.schemeId(), itemId, personId)
			.getBytes(StandardCharsets.UTF_8));
	}

}
