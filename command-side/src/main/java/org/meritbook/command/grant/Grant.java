package org.meritbook.command.grant;

import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.commandhandling.CommandHandler;
import java.util.stream.Collectors;
import java.util.List;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.grant.GrantApproved;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.grant.GrantDisclosed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.GrantRefused;
import org.meritbook.events.grant.GrantReviewed;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.lookup.Payable;
import org.meritbook.command.lookup.Payables;
import org.meritbook.events.grant.PayeeCorrected;
import org.meritbook.events.grant.PaymentInstructed;
import org.meritbook.events.type.PaymentLine;
import org.meritbook.command.expression.PaymentNames;
import org.meritbook.events.grant.PaymentReturned;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Reckoning;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.type.RecoveryReason;
import org.meritbook.events.grant.RecoveryReceived;
import org.meritbook.events.calendar.Window;
import org.meritbook.events.calendar.WorkingDayCalendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A grant 奖补: one entitlement to money, and every fen of it from approval to recovery.
 * What was paid, less what came back, never exceeds what is due on the day of payment; a
 * returned payment does not count as paid (invariant I38).
 */
@AggregateRoot
public class Grant {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String grantId;

	private @Nullable GrantEntitled entitled;

	private List<Fact> stated = List.of();

	private @Nullable Long entitledFen;

	private @Nullable Long prepaymentFen;

	private Balance balance = Balance.NOTHING;

	private boolean reviewed;

	private boolean passed;

	private boolean refused;

	private boolean stopped;

	private @Nullable LocalDate lastDayOfNotice;

	private int instalments;

	private int payments;

	private @Nullable String fundId;

	private String reviewedBy = "";

	private String approvedBy = "";

	private boolean payeeKnown;

	private LocalDate lastOn = LocalDate.EPOCH;

	Grant() {
	}

	/**
	 * A grant begins with what someone is entitled to.
	 * @param entitlement checked and reckoned
	 */
	public Grant(Entitlement entitlement) {
		new IdMustBeWellFormed("grantId", entitlement.event().grantId(), "grant-").check();
		apply(entitlement.event());
	}

	@CommandHandler
	void decide(ReviewGrant command) {
		mustStand(command.on());
		new AGrantIsReviewedOnce(this.reviewed).check();
		apply(new GrantReviewed(command.grantId(), command.passed(), command.finding(), command.reviewedBy(), basis(),
				command.on()));
	}

	@CommandHandler
	void decide(CorrectPayee command, PersonalVault vault) {
		mustStand(command.on());
		apply(new PayeeCorrected(command.grantId(), vault.seal(entitled().subject().id(), command.payee()),
				command.reason(), basis(), command.on()));
	}

	/** Puts the grant under public notice as part of a list. */
	public void decideDisclosure(String disclosureId, WorkingDayCalendar calendar, LocalDate on) {
		mustStand(on);
		new ReviewComesBeforeApproval(this.passed).check();
		DisclosureRule rule = entitled().disclosure();
		Window window = calendar.window(on, rule.workingDays(), rule.convention());
		apply(new GrantDisclosed(entitled().grantId(), disclosureId, window.lastDay(), window.workingDays(), basis(),
				on));
	}

	/**
	 * Reckons the sum again. What was paid beyond it is claimed back at once (invariant
	 * I16).
	 */
	public Assessment decideAssessment(AssessGrant command, Payables payables, Reckoner reckoner) {
		mustStand(command.on());
		new GrantMustStand(this.stopped).check();
		new NothingIsReckonedWhileMoneyIsOnItsWay(this.balance.onItsWay()).check();
		GrantEntitled first = entitled();
		Payable payable = payables.of(first.schemeId(), first.reckoning().ruleId());
		Reckoning reckoning = reckoner.reckon(payable,
				new Claimed(merged(command.facts()), first.months(), first.requestedFen(), command.on()));
		apply(new GrantAssessed(command.grantId(), reckoning, command.reason(), basis(), command.on()));
		Long due = reckoning.amountFen();
		if (due != null && this.balance.netPaidFen() > due) {
			apply(new RecoveryClaimed(command.grantId(), due, this.balance.netPaidFen() - due, null, 0,
					RecoveryReason.SHORTFALL, null, basis(), command.on()));
		}
		return new Assessment(first, reckoning, payable.rule());
	}

	/** Approves an instalment; its budget line sets the money aside in the same act. */
	public Reservation decideApproval(ApproveGrant command) {
		mustStand(command.on());
		FundingRoute route = entitled().fundingRoute();
		new TaxOffsetIsNeverPaid(route == FundingRoute.TAX_OFFSET).check();
		new EnterpriseMoneyIsNotPaidByTheTreasury(route == FundingRoute.ENTERPRISE).check();
		new NoPaymentWithoutAFigure(this.entitledFen != null || this.prepaymentFen != null).check();
		new ReviewComesBeforeApproval(this.passed).check();
		new NoPaymentBeforeTheGrantsNoticeEnds(this.lastDayOfNotice, command.on(), entitled().noticeGiven()).check();
		new MakerCheckerAndPayerAreThreePeople(command.approvedBy(), List.of(this.reviewedBy)).check();
		new OneInstalmentAtATime(this.balance.onItsWay()).check();
		long leftFen = leftFen();
		long amountFen = (command.amountFen() != null) ? command.amountFen() : leftFen;
		if (this.entitledFen == null) {
			new PrepaymentStaysWithinItsShare(amountFen, leftFen).check();
		}
		new ApprovalStaysWithinTheEntitlement(amountFen, leftFen).check();
		Basis decision = basis().decidedBy(command.decisionNo());
		apply(new GrantApproved(command.grantId(), this.instalments + 1, command.fundId(), amountFen,
				command.approvedBy(), decision, command.on()));
		return new Reservation(command.grantId(), command.fundId(), amountFen, route, decision);
	}

	/** Refuses the grant; what it counted against is free again. */
	public GrantEntitled decideRefusal(RefuseGrant command) {
		mustStand(command.on());
		new OnlyAnUnapprovedGrantIsRefused(this.instalments > 0).check();
		GrantEntitled first = entitled();
		String source = (first.sourceKey() != null)
				? first.schemeId() + "/" + first.reckoning().ruleId() + "/" + first.sourceKey() : null;
		apply(new GrantRefused(command.grantId(), source, command.reason(), basis().decidedBy(command.decisionNo()),
				command.on()));
		return first;
	}

	/** Sends the approved money to the bank. */
	public PaymentLine decideInstruction(InstructionOf instruction) {
		mustStand(instruction.on());
		String id = entitled().grantId();
		new OnlyReservedMoneyIsInstructed(id, this.balance.reservedFen() > 0 && this.balance.inTransitFen() == 0
				&& instruction.fundId().equals(this.fundId))
			.check();
		new PayeeMustBeKnown(id, this.payeeKnown).check();
		new MakerCheckerAndPayerAreThreePeople(instruction.instructedBy(), List.of(this.reviewedBy, this.approvedBy))
			.check();
		String paymentId = "payment-" + id.substring("grant-".length()) + "-" + (this.payments + 1);
		long amountFen = this.balance.reservedFen();
		apply(new PaymentInstructed(id, paymentId, instruction.batchId(), instruction.fundId(), amountFen,
				instruction.instructedBy(), basis(), instruction.on()));
		return new PaymentLine(paymentId, id, amountFen);
	}

	/** The bank paid. */
	public void decideSettlement(String paymentId, String batchId, LocalDate on) {
		apply(new PaymentSettled(entitled().grantId(), paymentId, batchId, this.balance.inTransitFen(), basis(), on));
	}

	/** The bank returned the payment; the money is set aside again. */
	public void decideReturn(String paymentId, String batchId, String reason, LocalDate on) {
		apply(new PaymentReturned(entitled().grantId(), paymentId, batchId, this.balance.inTransitFen(), reason,
				basis(), on));
	}

	/**
	 * Claims money back: nothing more is paid, what is set aside goes back to its budget
	 * line, and what was paid beyond the rest of the entitlement has to come back.
	 * @return what the budget line gets back, or nothing
	 */
	public Optional<Reservation> decideClaim(ClaimRecovery command) {
		new GrantMustStand(this.refused).check();
		long paidFen = this.balance.netPaidFen();
		long leftFen = (command.entitledFen() != null) ? command.entitledFen() : paidFen;
		long releasedFen = this.balance.reservedFen();
		new ARecoveryIsClaimedOnce(
				!this.stopped || releasedFen > 0 || (this.entitledFen != null && leftFen < this.entitledFen))
			.check();
		new ClaimLeavesAPartOfTheEntitlement(leftFen,
				Math.max(paidFen, (this.entitledFen != null) ? this.entitledFen : 0))
			.check();
		String from = (releasedFen > 0) ? this.fundId : null;
		Basis decision = basis().decidedBy(command.decisionNo());
		apply(new RecoveryClaimed(command.grantId(), leftFen, Math.max(0, paidFen - leftFen), from, releasedFen,
				command.reason(), command.causeId(), decision, command.on()));
		return Optional.ofNullable(from)
			.map((fund) -> new Reservation(command.grantId(), fund, releasedFen, entitled().fundingRoute(), decision));
	}

	/** Money came back. */
	public Reservation decideRecovery(RecordRecovery command) {
		long openFen = (this.entitledFen != null) ? Math.max(0, this.balance.netPaidFen() - this.entitledFen) : 0;
		new RecoveryStaysWithinTheClaim(command.amountFen(), openFen).check();
		String from = Objects.requireNonNull(this.fundId, "fundId");
		apply(new RecoveryReceived(command.grantId(), from, command.amountFen(), command.documentNo(), basis(),
				command.on()));
		return new Reservation(command.grantId(), from, command.amountFen(), entitled().fundingRoute(), basis());
	}

	@EventSourcingHandler
	void evolve(GrantEntitled event) {
		this.grantId = event.grantId();
		this.entitled = event;
		this.stated = event.reckoning().inputs();
		this.entitledFen = event.reckoning().amountFen();
		this.prepaymentFen = event.reckoning().prepaymentFen();
		this.payeeKnown = event.payee() != null;
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(GrantAssessed event) {
		this.stated = event.reckoning().inputs();
		this.entitledFen = event.reckoning().amountFen();
		this.prepaymentFen = event.reckoning().prepaymentFen();
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(GrantReviewed event) {
		this.reviewed = true;
		this.passed = event.passed();
		this.reviewedBy = event.reviewedBy();
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(GrantDisclosed event) {
		this.lastDayOfNotice = event.lastDay();
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(GrantApproved event) {
		this.instalments = event.instalment();
		this.fundId = event.fundId();
		this.approvedBy = event.approvedBy();
		this.balance = this.balance.reserve(event.amountFen());
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(GrantRefused event) {
		this.refused = true;
	}

	@EventSourcingHandler
	void evolve(PayeeCorrected event) {
		this.payeeKnown = true;
	}

	@EventSourcingHandler
	void evolve(PaymentInstructed event) {
		this.payments++;
		this.balance = this.balance.instruct(event.amountFen());
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(PaymentSettled event) {
		this.balance = this.balance.settle(event.amountFen());
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(PaymentReturned event) {
		this.balance = this.balance.giveBack(event.amountFen());
		this.lastOn = event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(RecoveryClaimed event) {
		this.entitledFen = event.entitledFen();
		this.stopped = this.stopped || event.reason() != RecoveryReason.SHORTFALL;
		this.balance = this.balance.reserve(-event.releasedFen());
	}

	@EventSourcingHandler
	void evolve(RecoveryReceived event) {
		this.balance = this.balance.recover(event.amountFen());
	}

	private void mustStand(LocalDate on) {
		new GrantMustStand(this.refused || this.stopped).check();
		new StepsOfAGrantComeInOrder(on, this.lastOn).check();
	}

	private long leftFen() {
		Long due = (this.entitledFen != null) ? this.entitledFen : this.prepaymentFen;
		return Math.max(0, ((due != null) ? due : 0) - this.balance.netPaidFen());
	}

	/** What was stated before, but for what is stated again now. */
	private List<Fact> merged(List<Fact> again) {
		Set<String> names = again.stream().map(Fact::name).collect(Collectors.toSet());
		return Stream
			.concat(this.stated.stream()
				.filter((fact) -> !PaymentNames.isOwn(fact.name()) && !names.contains(fact.name())), again.stream())
			.toList();
	}

	private Basis basis() {
		return entitled().basis();
	}

	private GrantEntitled entitled() {
		return Objects.requireNonNull(this.entitled, "entitled");
	}

}
