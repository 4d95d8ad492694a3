package org.meritbook.command.benefit;

import java.time.LocalDate;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.PeriodMustBeInOrder;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.benefit.AllowanceRecorded;
import org.meritbook.events.benefit.BenefitReinstated;
import org.meritbook.events.benefit.BenefitSuspended;
import org.meritbook.events.benefit.BenefitWithdrawn;
import org.meritbook.events.benefit.PreferenceGranted;
import org.meritbook.events.benefit.TalentCardGranted;
import org.meritbook.events.benefit.TaxOffsetRecorded;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeKind;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What goes with an honor or a scheme and is never paid by the treasury: a talent card, a
 * preference, a tax offset, an allowance of an enterprise.
 */
@AggregateRoot
public class Benefit {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String benefitId;

	private @Nullable Basis basis;

	private LocalDate began = LocalDate.MIN;

	private boolean suspended;

	private boolean withdrawn;

	Benefit() {
	}

	@CommandHandler
	Benefit(GrantTalentCard command, Schemes schemes, Parties parties) {
		new IdMustBeWellFormed("benefitId", command.benefitId(), "card-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.TALENT_CARD);
		new RecordMustExist("personId", command.personId(), parties.personExists(command.personId())).check();
		new PeriodMustBeInOrder("validTo", command.on(), command.validTo()).check();
		apply(new TalentCardGranted(command.benefitId(), command.schemeId(), command.personId(), command.cardNo(),
				command.services(), command.validTo(), ground.basis(), command.on()));
	}

	/**
	 * Grants a preference; the honor it hangs on learns of it in the same transaction.
	 * @param command what was said
	 * @param schemes the schemes
	 * @param parties who is on record
	 * @param honors the honors
	 */
	public Benefit(GrantPreference command, Schemes schemes, Parties parties, Honors honors) {
		new IdMustBeWellFormed("benefitId", command.benefitId(), "preference-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.PREFERENCE,
				SchemeKind.TALENT_PROGRAM);
		String subject = command.subjectId();
		new RecordMustExist("subjectId", subject, parties.personExists(subject) || parties.organisationExists(subject))
			.check();
		String honor = command.honorId();
		new PreferenceNeedsAStandingHonor(honor,
				honor == null || honors.find(honor)
					.filter((held) -> held.standing() && held.subject().id().equals(subject))
					.isPresent())
			.check();
		apply(new PreferenceGranted(command.benefitId(), command.schemeId(), subject, honor, command.statement(),
				ground.basis(), command.on()));
	}

	@CommandHandler
	Benefit(RecordTaxOffset command, Schemes schemes, Parties parties) {
		new IdMustBeWellFormed("benefitId", command.benefitId(), "offset-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.TAX_OFFSET);
		mustBeAnEnterprise(command.enterpriseId(), parties);
		new ATaxOffsetIsNeverPaid(command.schemeId(), ground.terms().fundingRoute()).check();
		new TaxOffsetStaysWithinItsRatio(command.offsetFen(),
				Math.min(command.surchargeDueFen(), share(ground, command.investmentFen())))
			.check();
		apply(new TaxOffsetRecorded(command.benefitId(), command.schemeId(), command.enterpriseId(),
				command.fiscalYear(), command.investmentFen(), command.surchargeDueFen(), command.offsetFen(),
				command.documentNo(), ground.basis(), command.on()));
	}

	@CommandHandler
	Benefit(RecordAllowance command, Schemes schemes, Parties parties) {
		new IdMustBeWellFormed("benefitId", command.benefitId(), "allowance-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.ALLOWANCE);
		mustBeAnEnterprise(command.enterpriseId(), parties);
		new RecordMustExist("personId", command.personId(), parties.personExists(command.personId())).check();
		new TheEnterprisePaysItsAllowance(command.schemeId(), ground.terms().fundingRoute()).check();
		new AnAllowanceIsASum(command.amountFen()).check();
		new PeriodMustBeInOrder("periodTo", command.periodFrom(), command.periodTo()).check();
		apply(new AllowanceRecorded(command.benefitId(), command.schemeId(), command.enterpriseId(), command.personId(),
				command.amountFen(), command.periodFrom(), command.periodTo(), ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(SuspendBenefit command) {
		mustStand(command.on());
		new ABenefitIsSuspendedOnce(this.suspended).check();
		apply(new BenefitSuspended(command.benefitId(), command.reason(), decidedBy(command.decisionNo()),
				command.on()));
	}

	@CommandHandler
	void decide(ReinstateBenefit command) {
		mustStand(command.on());
		new OnlyASuspendedBenefitIsReinstated(this.suspended).check();
		apply(new BenefitReinstated(command.benefitId(), command.reason(), decidedBy(command.decisionNo()),
				command.on()));
	}

	@CommandHandler
	void decide(WithdrawBenefit command) {
		new BenefitMustBeInForce(this.withdrawn).check();
		apply(new BenefitWithdrawn(command.benefitId(), command.reason(), decidedBy(command.decisionNo()),
				command.on()));
	}

	@EventSourcingHandler
	void evolve(TalentCardGranted event) {
		this.benefitId = event.benefitId();
		this.basis = event.basis();
		this.began = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(PreferenceGranted event) {
		this.benefitId = event.benefitId();
		this.basis = event.basis();
		this.began = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(TaxOffsetRecorded event) {
		this.benefitId = event.benefitId();
		this.basis = event.basis();
		this.began = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(AllowanceRecorded event) {
		this.benefitId = event.benefitId();
		this.basis = event.basis();
		this.began = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(BenefitSuspended event) {
		this.suspended = true;
	}

	@EventSourcingHandler
	void evolve(BenefitReinstated event) {
		this.suspended = false;
	}

	@EventSourcingHandler
	void evolve(BenefitWithdrawn event) {
		this.withdrawn = true;
	}

	/**
	 * The scheme's share of the investment, rounded down; all of it where none is stated.
	 */
	private static long share(Ground ground, long investmentFen) {
		return ground.terms()
			.amounts()
			.stream()
			.filter((amount) -> amount.form() == AmountForm.RATIO)
			.findFirst()
			.map((amount) -> Math.multiplyExact(investmentFen,
					Objects.requireNonNull(amount.ratioNumerator(), "ratioNumerator").longValue())
					/ Objects.requireNonNull(amount.ratioDenominator(), "ratioDenominator"))
			.orElse(investmentFen);
	}

	private static void mustBeAnEnterprise(String enterpriseId, Parties parties) {
		new RecordMustExist("enterpriseId", enterpriseId, parties.organisationExists(enterpriseId)).check();
	}

	private void mustStand(LocalDate on) {
		new BenefitMustBeInForce(this.withdrawn).check();
		new ActComesAfterTheRecordBegan(on, this.began).check();
	}

	private Basis decidedBy(String decisionNo) {
		return Objects.requireNonNull(this.basis, "basis").decidedBy(decisionNo);
	}

}
