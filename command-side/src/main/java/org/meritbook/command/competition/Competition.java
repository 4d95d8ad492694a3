package org.meritbook.command.competition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.PeriodMustBeInOrder;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.competition.ResultRecorded;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CompetitionItem;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.Placing;
import org.meritbook.events.type.TitleWon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A competition 竞赛: its events, their results, and the titles they lead to by the
 * competition route (003 cl. 21).
 */
@AggregateRoot
public class Competition {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String competitionId;

	private @Nullable CompetitionOpened opening;

	private final Map<String, List<Placing>> results = new LinkedHashMap<>();

	private final Set<String> conferred = new HashSet<>();

	Competition() {
	}

	/**
	 * A competition begins as an edition of its scheme.
	 * @param command what was said
	 * @param ground what it stands on
	 * @param lastEditionYear year of the edition before, null for the first
	 * @param parties who is on record
	 */
	public Competition(OpenCompetition command, Ground ground, @Nullable Integer lastEditionYear, Parties parties) {
		new IdMustBeWellFormed("competitionId", command.competitionId(), "competition-").check();
		new RecordMustExist("organiserId", command.organiserId(), parties.organisationExists(command.organiserId()))
			.check();
		new PeriodMustBeInOrder("until", command.from(), command.until()).check();
		new AnEventIsNamedOnce(command.items().size(),
				(int) command.items().stream().map(CompetitionItem::itemId).distinct().count())
			.check();
		List<Flag> flags = new CompetitionsKeepTheirCycle(command.editionYear(), lastEditionYear,
				ground.terms().cycleYears())
			.flags();
		apply(new CompetitionOpened(command.competitionId(), command.schemeId(), ground.version(), command.name(),
				command.editionYear(), command.organiserId(), command.items(), command.from(), command.until(), flags,
				ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(RecordResult command, Parties parties) {
		new ActComesAfterTheRecordBegan(command.on(), opening().effectiveOn()).check();
		new EventMustBeOfTheCompetition(command.itemId(),
				opening().items().stream().anyMatch((item) -> item.itemId().equals(command.itemId())))
			.check();
		new ResultIsRecordedOnce(this.results.containsKey(command.itemId())).check();
		List<Placing> placings = command.placings();
		new AResultHasOneFirstPlace((int) placings.stream().filter((one) -> one.place() == 1).count(),
				placings.stream().anyMatch((one) -> one.place() < 1)
						|| placings.stream().map(Placing::personId).distinct().count() < placings.size())
			.check();
		placings.forEach(
				(one) -> new RecordMustExist("placings", one.personId(), parties.personExists(one.personId())).check());
		apply(new ResultRecorded(command.competitionId(), command.itemId(), placings, opening().basis(), command.on()));
	}

	/**
	 * Confers a title of the competition route on everyone who earned it and does not
	 * hold it yet (invariant I25).
	 * @param command what was said
	 * @param ground what the title stands on
	 * @param honorIds gives the id of an honor for an event and a contestant
	 * @return who earned it
	 */
	public Winners decideConferral(ConferCompetitionTitles command, Ground ground,
			BiFunction<String, String, String> honorIds) {
		new ActComesAfterTheRecordBegan(command.on(), opening().effectiveOn()).check();
		new TitleMustBeOfTheCompetitionRoute(ground.terms().route()).check();
		new OnlyTheFirstPlaceEarnsTheTitle(ground.terms().kind(), command.lastPlace()).check();
		new TheOrganiserConfersTheTitle(opening().organiserId(),
				ground.terms().issuerIds().contains(opening().organiserId()))
			.check();
		List<TitleWon> won = new ArrayList<>();
		this.results.forEach((itemId, placings) -> placings.stream()
			.filter((one) -> one.place() <= command.lastPlace())
			.filter((one) -> !this.conferred.contains(key(command.schemeId(), itemId, one.personId())))
			.forEach((one) -> {
				new OnlyEmployeesEarnTheTitle(itemId, one.employee()).check();
				won.add(new TitleWon(honorIds.apply(itemId, one.personId()), itemId, one.place(), one.personId()));
			}));
		new TitlesAreConferredOnce(won.size()).check();
		Basis decision = ground.basis().decidedBy(command.decisionNo());
		apply(new CompetitionTitlesConferred(command.competitionId(), command.schemeId(), won, decision, command.on()));
		return new Winners(ground, decision, opening().editionYear(), won);
	}

	@EventSourcingHandler
	void evolve(CompetitionOpened event) {
		this.competitionId = event.competitionId();
		this.opening = event;
	}

	@EventSourcingHandler
	void evolve(ResultRecorded event) {
		this.results.put(event.itemId(), event.placings());
	}

	@EventSourcingHandler
	void evolve(CompetitionTitlesConferred event) {
		event.titles().forEach((one) -> this.conferred.add(key(event.schemeId(), one.itemId(), one.personId())));
	}

	private static String key(String schemeId, String itemId, String personId) {
		return String.join("|", schemeId, itemId, personId);
	}

	private CompetitionOpened opening() {
		return Objects.requireNonNull(this.opening, "opening");
	}

}
