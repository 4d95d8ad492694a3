package org.meritbook.command.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.calendar.Window;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.designation.DesignationApplied;
import org.meritbook.events.designation.DesignationAssessed;
import org.meritbook.events.designation.DesignationDelisted;
import org.meritbook.events.designation.DesignationDisclosed;
import org.meritbook.events.designation.DesignationReassessed;
import org.meritbook.events.designation.DesignationUpgraded;
import org.meritbook.events.designation.PlatformDesignated;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A designation of a platform, base, studio or brand 平台. To have applied is not to be
 * designated (invariant I51).
 */
@AggregateRoot
public class Designation {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String designationId;

	private @Nullable DesignationApplied application;

	private Standing standing = Standing.APPLIED;

	private boolean passed;

	private LocalDate lastDay = LocalDate.MAX;

	private Rank rank = Rank.COUNTY;

	private String schemeId = "";

	Designation() {
	}

	@CommandHandler
	Designation(ApplyForDesignation command, Schemes schemes, Parties parties) {
		new IdMustBeWellFormed("designationId", command.designationId(), "designation-").check();
		Ground ground = ground(schemes, command.schemeId(), command.on());
		new RecordMustExist("hostId", command.hostId(), parties.organisationExists(command.hostId())).check();
		String leader = command.leaderId();
		new RecordMustExist("leaderId", leader, leader == null || parties.personExists(leader)).check();
		apply(new DesignationApplied(command.designationId(), command.schemeId(), ground.version(), command.name(),
				command.hostId(), leader, ground.terms().rank(), ground.terms().kind(), ground.terms().regionCode(),
				ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(AssessDesignation command) {
		Standing before = (this.standing == Standing.ASSESSED) ? Standing.ASSESSED : Standing.APPLIED;
		mustStandAt(before, command.on());
		apply(new DesignationAssessed(command.designationId(), command.passed(), command.finding(),
				application().basis(), command.on()));
	}

	@CommandHandler
	void decide(DiscloseDesignation command, Schemes schemes, WorkingDayCalendar calendar) {
		mustStandAt(Standing.ASSESSED, command.on());
		new OnlyAPassedAssessmentGoesOn(this.passed).check();
		Ground ground = ground(schemes, this.schemeId, command.on());
		DisclosureRule rule = ground.terms().disclosure();
		Window window = calendar.window(command.on(), rule.workingDays(), rule.convention());
		apply(new DesignationDisclosed(command.designationId(), window.firstDay(), window.lastDay(),
				window.workingDays(), window.convention(), window.calendarVersion(), window.provisional(),
				ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(DesignatePlatform command, Schemes schemes) {
		mustStandAt(Standing.DISCLOSED, command.on());
		new NothingIsDesignatedBeforeTheNoticeEnds(command.on(), this.lastDay).check();
		Ground ground = ground(schemes, this.schemeId, command.on());
		apply(new PlatformDesignated(command.designationId(), this.schemeId, this.rank, command.nextAssessmentOn(),
				ground.basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(UpgradeDesignation command, Schemes schemes) {
		mustStandAt(Standing.DESIGNATED, command.on());
		Ground higher = ground(schemes, command.schemeId(), command.on());
		new UpgradeMustGoUp(this.rank, higher.terms().rank(), higher.terms().kind() == application().kind()).check();
		apply(new DesignationUpgraded(command.designationId(), command.schemeId(), higher.version(), this.rank,
				higher.terms().rank(), higher.basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(ReassessDesignation command) {
		mustStandAt(Standing.DESIGNATED, command.on());
		apply(new DesignationReassessed(command.designationId(), command.passed(), command.finding(),
				command.nextAssessmentOn(), application().basis(), command.on()));
	}

	@CommandHandler
	void decide(DelistDesignation command, Schemes schemes, Parties parties) {
		mustStandAt(Standing.DESIGNATED, command.on());
		Ground ground = ground(schemes, this.schemeId, command.on());
		List<String> issuers = ground.terms().issuerIds();
		// Some documents name no body that designates; then any office may record the
		// act.
		new OnlyTheDesignatingBodyDelists(command.bodyId(),
				issuers.isEmpty()
						|| issuers.stream().anyMatch((issuer) -> parties.isSameOrAbove(command.bodyId(), issuer)))
			.check();
		apply(new DesignationDelisted(command.designationId(), command.bodyId(), command.reason(),
				ground.basis().decidedBy(command.decisionNo()), command.on()));
	}

	@EventSourcingHandler
	void evolve(DesignationApplied event) {
		this.designationId = event.designationId();
		this.application = event;
		this.rank = event.rank();
		this.schemeId = event.schemeId();
	}

	@EventSourcingHandler
	void evolve(DesignationAssessed event) {
		this.standing = Standing.ASSESSED;
		this.passed = event.passed();
	}

	@EventSourcingHandler
	void evolve(DesignationDisclosed event) {
		this.standing = Standing.DISCLOSED;
		this.lastDay = event.lastDay();
	}

	@EventSourcingHandler
	void evolve(PlatformDesignated event) {
		this.standing = Standing.DESIGNATED;
	}

	@EventSourcingHandler
	void evolve(DesignationUpgraded event) {
		this.rank = event.rank();
		this.schemeId = event.schemeId();
	}

	@EventSourcingHandler
	void evolve(DesignationReassessed event) {
		this.passed = event.passed();
	}

	@EventSourcingHandler
	void evolve(DesignationDelisted event) {
		this.standing = Standing.DELISTED;
	}

	private static Ground ground(Schemes schemes, String schemeId, LocalDate on) {
		return schemes.ground(schemeId, on, SchemeKind.PLATFORM, SchemeKind.LABOR_BRAND);
	}

	private void mustStandAt(Standing wanted, LocalDate on) {
		new DesignationStepsFollowInOrder(this.standing.name(), wanted.name()).check();
		new ActComesAfterTheRecordBegan(on, application().effectiveOn()).check();
	}

	private DesignationApplied application() {
		return Objects.requireNonNull(this.application, "application");
	}

}
