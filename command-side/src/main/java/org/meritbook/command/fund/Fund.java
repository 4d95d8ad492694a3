package org.meritbook.command.fund;

import java.util.EnumMap;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.commandhandling.CommandHandler;
import java.util.List;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.type.FundAccount;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.fund.FundInstructed;
import org.meritbook.events.fund.FundRecovered;
import org.meritbook.events.fund.FundReleased;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.fund.FundReturned;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.MoneyMustBePlausible;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.events.type.Posting;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A budget line 资金. Every movement takes from one account what it puts into another, so
 * that its postings sum to zero; nothing is set aside that is not there (invariant I36),
 * and money of the level above is there only once it has arrived (I21).
 */
@AggregateRoot
public class Fund {

	@AggregateIdentifier
	private @Nullable String fundId;

	private @Nullable BudgetLineOpened opening;

	private final Map<FundAccount, Long> balances = new EnumMap<>(FundAccount.class);

	Fund() {
	}

	@CommandHandler
	Fund(OpenBudgetLine command, Policies policies, Parties parties) {
		new IdMustBeWellFormed("fundId", command.fundId(), "fund-").check();
		new OnlyAPayingRouteHasABudgetLine(command.fundingRoute().name(),
				command.fundingRoute() == FundingRoute.OWN_BUDGET
						|| command.fundingRoute() == FundingRoute.UPPER_LEVEL_APPLICATION)
			.check();
		new RecordMustExist("ownerId", command.ownerId(), parties.organisationExists(command.ownerId())).check();
		apply(new BudgetLineOpened(command.fundId(), command.name(), command.fiscalYear(), command.regionCode(),
				command.fundingRoute(), command.ownerId(), policies.inForce(command.basis(), command.on()),
				command.on()));
	}

	@CommandHandler
	void decide(AppropriateBudget command) {
		mustHold(FundingRoute.OWN_BUDGET, command.amountFen());
		apply(new BudgetAppropriated(id(), command.amountFen(),
				move(FundAccount.APPROPRIATION, FundAccount.AVAILABLE, command.amountFen()),
				basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(ApplyForUpperMoney command) {
		mustHold(FundingRoute.UPPER_LEVEL_APPLICATION, command.amountFen());
		apply(new UpperMoneyApplied(id(), command.amountFen(),
				move(FundAccount.UPPER_SOURCE, FundAccount.UPPER_APPLIED, command.amountFen()),
				basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(RecordUpperGrant command) {
		mustHold(FundingRoute.UPPER_LEVEL_APPLICATION, command.amountFen());
		new UpperStepsComeInOrder(command.amountFen(), of(FundAccount.UPPER_APPLIED)).check();
		apply(new UpperMoneyGranted(id(), command.amountFen(),
				move(FundAccount.UPPER_APPLIED, FundAccount.UPPER_GRANTED, command.amountFen()),
				basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(RecordUpperReceipt command) {
		mustHold(FundingRoute.UPPER_LEVEL_APPLICATION, command.amountFen());
		new UpperStepsComeInOrder(command.amountFen(), of(FundAccount.UPPER_GRANTED)).check();
		apply(new UpperMoneyReceived(id(), command.amountFen(),
				move(FundAccount.UPPER_GRANTED, FundAccount.AVAILABLE, command.amountFen()),
				basis().decidedBy(command.decisionNo()), command.on()));
	}

	/** Sets money aside for an approved grant. */
	public void decideReservation(String grantId, FundingRoute wanted, long amountFen, Basis decision, LocalDate on) {
		boolean upper = wanted == FundingRoute.UPPER_LEVEL_APPLICATION;
		FundingRoute line = upper ? wanted : FundingRoute.OWN_BUDGET;
		new BudgetLineMustFitTheRoute(line.name(), opening().fundingRoute().name()).check();
		if (upper) {
			new UpperMoneyMustHaveArrived(amountFen, of(FundAccount.AVAILABLE)).check();
		}
		new BudgetLineIsNotExceeded(amountFen, of(FundAccount.AVAILABLE)).check();
		apply(new FundReserved(id(), grantId, amountFen, move(FundAccount.AVAILABLE, FundAccount.RESERVED, amountFen),
				decision, on));
	}

	/** Takes back what was set aside for a grant that is not paid. */
	public void decideRelease(String grantId, long amountFen, Basis decision, LocalDate on) {
		apply(new FundReleased(id(), grantId, amountFen, move(FundAccount.RESERVED, FundAccount.AVAILABLE, amountFen),
				decision, on));
	}

	/**
	 * Sends what was set aside to the bank.
	 * @return clause the line stands on
	 */
	public Basis decideInstruction(String batchId, long amountFen, LocalDate on) {
		apply(new FundInstructed(id(), batchId, amountFen,
				move(FundAccount.RESERVED, FundAccount.IN_TRANSIT, amountFen), basis(), on));
		return basis();
	}

	/** The bank paid. */
	public void decideDebit(String batchId, long amountFen, LocalDate on) {
		apply(new FundDebited(id(), batchId, amountFen, move(FundAccount.IN_TRANSIT, FundAccount.PAID, amountFen),
				basis(), on));
	}

	/** The bank returned money; it is set aside again. */
	public void decideReturn(String batchId, long amountFen, LocalDate on) {
		apply(new FundReturned(id(), batchId, amountFen, move(FundAccount.IN_TRANSIT, FundAccount.RESERVED, amountFen),
				basis(), on));
	}

	/** Money that was paid came back. */
	public void decideRecovery(String grantId, long amountFen, Basis decision, LocalDate on) {
		apply(new FundRecovered(id(), grantId, amountFen, move(FundAccount.PAID, FundAccount.RECOVERED, amountFen),
				decision, on));
	}

	@EventSourcingHandler
	void evolve(BudgetLineOpened event) {
		this.fundId = event.fundId();
		this.opening = event;
	}

	@EventSourcingHandler
	void evolve(BudgetAppropriated event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(UpperMoneyApplied event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(UpperMoneyGranted event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(UpperMoneyReceived event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(FundReserved event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(FundReleased event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(FundInstructed event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(FundDebited event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(FundReturned event) {
		post(event.postings());
	}

	@EventSourcingHandler
	void evolve(FundRecovered event) {
		post(event.postings());
	}

	private void post(List<Posting> postings) {
		postings.forEach((posting) -> this.balances.merge(posting.account(), posting.amountFen(), Long::sum));
	}

	private void mustHold(FundingRoute route, long amountFen) {
		new BudgetLineMustFitTheRoute(route.name(), opening().fundingRoute().name()).check();
		new MoneyMustBePlausible("amountFen", amountFen).check();
	}

	private long of(FundAccount account) {
		return this.balances.getOrDefault(account, 0L);
	}

	private static List<Posting> move(FundAccount from, FundAccount to, long amountFen) {
		return List.of(new Posting(from, -amountFen), new Posting(to, amountFen));
	}

	private String id() {
		return Objects.requireNonNull(this.fundId, "fundId");
	}

	private Basis basis() {
		return opening().basis();
	}

	private BudgetLineOpened opening() {
		return Objects.requireNonNull(this.opening, "opening");
	}

}
