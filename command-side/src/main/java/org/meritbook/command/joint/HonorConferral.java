package org.meritbook.command.joint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

import org.meritbook.command.honor.Honor;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.round.ConferHonors;
import org.meritbook.command.round.Conferral;
import org.meritbook.command.round.Round;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.type.SchemeTerms;

/**
 * Confers honors: the round's decision and every honor of the list, or nothing.
 */
public final class HonorConferral {

	private final Repository<Round> rounds;

	private final Repository<Honor> honors;

	private final Policies policies;

	/**
	 * @param rounds the rounds
	 * @param honors the honors
	 * @param policies finds the version in force
	 */
	public HonorConferral(Repository<Round> rounds, Repository<Honor> honors, Policies policies) {
		this.rounds = rounds;
		this.honors = honors;
		this.policies = policies;
	}

	@CommandHandler
	void decide(ConferHonors command) throws Exception {
		List<String> honorIds = command.nominationIds()
			.stream()
			.map((nominationId) -> honorId(command.roundId(), nominationId))
			.toList();
		Conferral conferral = this.rounds.load(command.roundId())
			.invoke((round) -> round.decideConferral(command, honorIds, this.policies));
		for (Conferral.Line line : conferral.lines()) {
			HonorConferred conferred = conferred(conferral, line, command);
			this.honors.newInstance(() -> new Honor(conferred));
		}
	}

	private static HonorConferred conferred(Conferral conferral, Conferral.Line line, ConferHonors command) {
		RoundOpened round = conferral.round();
		SchemeTerms terms = round.terms();
		return new HonorConferred(line.honorId(), round.roundId(), line.nomination().nominationId(), round.schemeId(),
				round.schemeVersion(), line.nomination().subject(), line.nomination().employerId(), terms.name(),
				terms.route(), terms.kind(), terms.actType(), terms.rank(), terms.regionCode(), terms.issuerIds(),
				round.editionYear(), line.ordinal(), terms.certificatePrefix(), conferral.decision(), command.on());
	}

	/**
	 * One nomination leads to one honor at most, so the honor's id follows from it: even
	 * a conferral that is decided twice at once cannot create two.
	 */
	private static String honorId(String roundId, String nominationId) {
		byte[] name = (roundId + "/" + nominationId).getBytes(StandardCharsets.UTF_8);
		return "honor-" + UUID.nameUUIDFromBytes(name);
	}

}
