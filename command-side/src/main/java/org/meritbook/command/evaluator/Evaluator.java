package org.meritbook.command.evaluator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.OccupationCodeMustFitItsEdition;
import org.meritbook.command.rule.PeriodMustBeInOrder;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RegionMustExist;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorReliedOn;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorSuspended;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.LevelCharacter;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;
import org.meritbook.events.type.SchemeKind;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The filing of an evaluator 评价机构备案: which levels of which occupations it may judge, and
 * in which form it numbers certificates.
 */
@AggregateRoot
public class Evaluator {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String evaluatorId;

	private @Nullable EvaluatorFiled filing;

	private List<NumberTemplate> templates = List.of();

	private int version;

	private boolean suspended;

	private boolean struckOff;

	Evaluator() {
	}

	@CommandHandler
	Evaluator(FileEvaluator command, Schemes schemes, Parties parties, Regions regions) {
		new IdMustBeWellFormed("evaluatorId", command.evaluatorId(), "evaluator-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.ISSUER_REGISTRATION);
		mustExist("organisationId", command.organisationId(), parties);
		mustExist("registrarId", command.registrarId(), parties);
		new RegionMustExist("regionCode", command.regionCode(), command.on(),
				RegionCode.parse(command.regionCode())
					.filter((code) -> regions.existsOn(code, command.on()))
					.isPresent())
			.check();
		new EvaluatorCodeMustBeWellFormed(command.code(), String.valueOf(command.kind().letter()),
				command.regionCode().substring(0, 2))
			.check();
		List<NumberTemplate> forms = command.numberTemplates().isEmpty()
				? List.of(NumberTemplate.national(command.code())) : command.numberTemplates();
		checkScope(command.scope(), forms, command.validFrom(), command.validTo());
		apply(new EvaluatorFiled(command.evaluatorId(), command.schemeId(), command.organisationId(),
				command.registrarId(), command.kind(), command.code(), command.regionCode(), command.scope(), forms,
				command.validFrom(), command.validTo(), ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(ExtendEvaluator command) {
		mustStand(command.on());
		List<NumberTemplate> forms = command.numberTemplates().isEmpty() ? this.templates : command.numberTemplates();
		checkScope(command.scope(), forms, command.validFrom(), command.validTo());
		apply(new EvaluatorExtended(command.evaluatorId(), this.version + 1, command.scope(), forms,
				command.validFrom(), command.validTo(), command.reason(), filing().basis(), command.on()));
	}

	@CommandHandler
	void decide(SuspendEvaluator command) {
		mustStand(command.on());
		new AnEvaluatorIsSuspendedOnce(this.suspended).check();
		apply(new EvaluatorSuspended(command.evaluatorId(), command.reason(), decidedBy(command.decisionNo()),
				command.on()));
	}

	@CommandHandler
	void decide(ReinstateEvaluator command) {
		mustStand(command.on());
		new OnlyASuspendedEvaluatorIsReinstated(this.suspended).check();
		apply(new EvaluatorReinstated(command.evaluatorId(), command.reason(), decidedBy(command.decisionNo()),
				command.on()));
	}

	@CommandHandler
	void decide(StrikeOffEvaluator command, Parties parties) {
		mustStand(command.on());
		new OnlyTheFilingBodyStrikesOff(command.bodyId(),
				parties.isSameOrAbove(command.bodyId(), filing().registrarId()))
			.check();
		apply(new EvaluatorStruckOff(command.evaluatorId(), command.bodyId(), command.reason(),
				decidedBy(command.decisionNo()), command.on()));
	}

	/** Lets a recognition of this filing hang on it, while it stands. */
	public void decideReliance(String dependentId, LocalDate on) {
		mustStand(on);
		apply(new EvaluatorReliedOn(filing().evaluatorId(), dependentId, filing().basis(), on));
	}

	@EventSourcingHandler
	void evolve(EvaluatorFiled event) {
		this.evaluatorId = event.evaluatorId();
		this.filing = event;
		this.templates = event.numberTemplates();
		this.version = 1;
	}

	@EventSourcingHandler
	void evolve(EvaluatorExtended event) {
		this.version = event.version();
		this.templates = event.numberTemplates();
	}

	@EventSourcingHandler
	void evolve(EvaluatorSuspended event) {
		this.suspended = true;
	}

	@EventSourcingHandler
	void evolve(EvaluatorReinstated event) {
		this.suspended = false;
	}

	@EventSourcingHandler
	void evolve(EvaluatorStruckOff event) {
		this.struckOff = true;
	}

	@EventSourcingHandler
	void evolve(EvaluatorReliedOn event) {
		// Who hangs on the filing is asked by the process that lets go of it.
	}

	private static void checkScope(List<OccupationScope> scope, List<NumberTemplate> forms, LocalDate from,
			LocalDate to) {
		new PeriodMustBeInOrder("validTo", from, to).check();
		new AScopeNamesEachLevelOnce(scope.size(), scope.stream()
			.anyMatch((one) -> one.levels().isEmpty() || new HashSet<>(one.levels()).size() < one.levels().size()))
			.check();
		scope.forEach(
				(one) -> new OccupationCodeMustFitItsEdition("scope", one.occupationCode(), one.edition()).check());
		forms.forEach((form) -> new NumberTemplateMustBeUsable(form.form(), isClear(form.levels())).check());
	}

	/** Each level has one character of its own. */
	private static boolean isClear(List<LevelCharacter> levels) {
		Stream<String> characters = levels.stream().map(LevelCharacter::character);
		return !levels.isEmpty() && levels.stream().allMatch((one) -> one.character().matches("[A-Z0-9]"))
				&& characters.distinct().count() == levels.size()
				&& levels.stream().map(LevelCharacter::level).distinct().count() == levels.size();
	}

	private static void mustExist(String field, String organisationId, Parties parties) {
		new RecordMustExist(field, organisationId, parties.organisationExists(organisationId)).check();
	}

	private void mustStand(LocalDate on) {
		new EvaluatorMustBeOnTheList(this.struckOff).check();
		new ActComesAfterTheRecordBegan(on, filing().effectiveOn()).check();
	}

	private Basis decidedBy(String decisionNo) {
		return filing().basis().decidedBy(decisionNo);
	}

	private EvaluatorFiled filing() {
		return Objects.requireNonNull(this.filing, "filing");
	}

}
