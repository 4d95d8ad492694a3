package org.meritbook.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.beneficiary.GrantUncounted;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.fund.FundInstructed;
import org.meritbook.events.fund.FundRecovered;
import org.meritbook.events.fund.FundReleased;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.fund.FundReturned;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;
import org.meritbook.events.grant.GrantApproved;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.grant.GrantDisclosed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.GrantRefused;
import org.meritbook.events.grant.GrantReviewed;
import org.meritbook.events.grant.PayeeCorrected;
import org.meritbook.events.grant.PaymentInstructed;
import org.meritbook.events.grant.PaymentReturned;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.grant.RecoveryReceived;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.BankRow;
import org.meritbook.events.type.BankRowOutcome;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FundAccount;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.PaymentLine;
import org.meritbook.events.type.Posting;
import org.meritbook.events.type.Reckoning;
import org.meritbook.events.type.RecoveryReason;
import org.meritbook.events.type.Sealed;
import org.meritbook.events.type.Subject;

/**
 * Money of the invented office: one budget line, and grants that live through it.
 */
public final class MoneyStory {

	public static final String FUND = "fund-sample";

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final Basis DECISION = Sample.BASIS.decidedBy("示例支〔2026〕1号");

	private final PersonalVault vault;

	public MoneyStory(PersonalVault vault) {
		this.vault = vault;
	}

	/** A line of the own budget with so many fen, and one for money from above. */
	public static List<MeritbookEvent> lines(long fen) {
		return List.of(line(FUND, FundingRoute.OWN_BUDGET),
				new BudgetAppropriated(
						FUND, fen, move(FundAccount.APPROPRIATION, FundAccount.AVAILABLE, fen), DECISION, DAY),
				line("fund-upper", FundingRoute.UPPER_LEVEL_APPLICATION),
				new UpperMoneyApplied("fund-upper", 900, move(FundAccount.UPPER_SOURCE, FundAccount.UPPER_APPLIED, 900),
						DECISION, DAY),
				new UpperMoneyGranted("fund-upper", 800,
						move(FundAccount.UPPER_APPLIED, FundAccount.UPPER_GRANTED, 800), DECISION, DAY),
				new UpperMoneyReceived("fund-upper", 700, move(FundAccount.UPPER_GRANTED, FundAccount.AVAILABLE, 700),
						DECISION, DAY));
	}

	/** A grant of the person that was recorded, without a sum or with one. */
	public GrantEntitled entitled(String grantId, String personId, @Nullable String honorId, @Nullable Long fen) {
		Sealed payee = this.vault.seal(personId,
				new PersonalDetails(Map.of(PersonalDetails.ACCOUNT, "6200-=1", PersonalDetails.BANK, "示例,银行")));
		return new GrantEntitled(grantId, Sample.SCHEME, "示例工匠", Subject.person(personId), List.of(personId), null,
				honorId, null, 2026, List.of(), null, FundingRoute.OWN_BUDGET,
				new DisclosureRule(5, CountingConvention.EXCLUDE_FIRST_DAY, "样例"), honorId != null, reckoning(fen),
				payee, "511722", Sample.BASIS, DAY);
	}

	/** Review, notice and approval of all of it. */
	public static List<MeritbookEvent> approved(String grantId, long fen) {
		return List.of(new GrantReviewed(grantId, true, "属实", "account-maker", Sample.BASIS, DAY),
				new GrantDisclosed(grantId, "disclosure-" + grantId, DAY.plusDays(7), 5, Sample.BASIS, DAY),
				new GrantApproved(grantId, 1, FUND, fen, "account-checker", DECISION, DAY.plusDays(8)),
				new FundReserved(FUND, grantId, fen, move(FundAccount.AVAILABLE, FundAccount.RESERVED, fen), DECISION,
						DAY.plusDays(8)));
	}

	/** Sent to the bank as the payment of that number. */
	public static List<MeritbookEvent> instructed(String grantId, String batchId, String paymentId, long fen) {
		return List.of(
				new PaymentInstructed(grantId, paymentId, batchId, FUND, fen, "account-payer", Sample.BASIS, DAY),
				new FundInstructed(FUND, batchId, fen, move(FundAccount.RESERVED, FundAccount.IN_TRANSIT, fen),
						Sample.BASIS, DAY),
				new BatchInstructed(batchId, FUND, List.of(new PaymentLine(paymentId, grantId, fen)), fen,
						"account-payer", Sample.BASIS, DAY));
	}

	/** The answer of the bank. */
	public static List<MeritbookEvent> answered(String grantId, String batchId, String paymentId, long fen,
			boolean settled) {
		BankRow row = new BankRow(2, paymentId, fen, settled ? BankRowOutcome.SETTLED : BankRowOutcome.RETURNED,
				settled ? null : "户名不符");
		BankRow unknown = new BankRow(3, "payment-nobody", null, BankRowOutcome.UNREADABLE, "金额或结果无法识别");
		BankReturnReconciled file = new BankReturnReconciled(batchId, "return.csv", List.of(row, unknown),
				settled ? fen : 0, settled ? 0 : fen, 1, 0, Sample.BASIS, DAY);
		return settled
				? List.of(file, new PaymentSettled(grantId, paymentId, batchId, fen, Sample.BASIS, DAY),
						new FundDebited(FUND, batchId, fen, move(FundAccount.IN_TRANSIT, FundAccount.PAID, fen),
								Sample.BASIS, DAY))
				: List.of(file, new PaymentReturned(grantId, paymentId, batchId, fen, "户名不符", Sample.BASIS, DAY),
						new FundReturned(FUND, batchId, fen, move(FundAccount.IN_TRANSIT, FundAccount.RESERVED, fen),
								Sample.BASIS, DAY));
	}

	/** Claimed back in full; unpaid money goes back to the line. */
	public static List<MeritbookEvent> claimed(String grantId, long claimedFen, long releasedFen) {
		List<MeritbookEvent> events = new ArrayList<>();
		events.add(new RecoveryClaimed(grantId, 0, claimedFen, (releasedFen > 0) ? FUND : null, releasedFen,
				RecoveryReason.HONOR_REVOKED, "honor-1", DECISION, DAY));
		if (releasedFen > 0) {
			events.add(new FundReleased(FUND, grantId, releasedFen,
					move(FundAccount.RESERVED, FundAccount.AVAILABLE, releasedFen), DECISION, DAY));
		}
		return events;
	}

	/** Came back. */
	public static List<MeritbookEvent> recovered(String grantId, long fen) {
		return List.of(new RecoveryReceived(grantId, FUND, fen, "缴款1", Sample.BASIS, DAY), new FundRecovered(FUND,
				grantId, fen, move(FundAccount.PAID, FundAccount.RECOVERED, fen), Sample.BASIS, DAY));
	}

	/** Everything that can happen to grants of that person. */
	public List<MeritbookEvent> whole(String personId, String suffix) {
		String paid = "grant-paid" + suffix;
		String gone = "grant-gone" + suffix;
		String beneficiary = "beneficiary-" + personId;
		List<MeritbookEvent> events = new ArrayList<>();
		events.add(new ManagementPeriodRegistered(beneficiary, Sample.SCHEME, DAY, DAY.plusYears(1), "登记", Sample.BASIS,
				DAY));
		events.add(entitled(paid, personId, null, null));
		events.add(new GrantCounted(beneficiary, paid, Sample.SCHEME, "reward", "示例", null, 2026, List.of(), 500,
				Sample.BASIS, DAY));
		events.add(new GrantAssessed(paid, reckoning(500L), "数额已登记", Sample.BASIS, DAY));
		events.addAll(approved(paid, 500));
		events.addAll(instructed(paid, "batch-a" + suffix, "payment-a" + suffix, 500));
		events.addAll(answered(paid, "batch-a" + suffix, "payment-a" + suffix, 500, false));
		events.add(new PayeeCorrected(paid,
				this.vault.seal(personId, new PersonalDetails(Map.of(PersonalDetails.ACCOUNT, "62-2"))), "户名不符",
				Sample.BASIS, DAY));
		events.addAll(instructed(paid, "batch-b" + suffix, "payment-b" + suffix, 500));
		events.addAll(answered(paid, "batch-b" + suffix, "payment-b" + suffix, 500, true));
		events.addAll(claimed(paid, 500, 0));
		events.addAll(recovered(paid, 200));
		events.add(entitled(gone, personId, null, 300L));
		events.add(new GrantRefused(gone, null, "材料不实", Sample.BASIS, DAY));
		events.add(new GrantUncounted(beneficiary, gone, Sample.BASIS, DAY));
		return events;
	}

	private static BudgetLineOpened line(String fundId, FundingRoute route) {
		return new BudgetLineOpened(fundId, "示例预算", 2026, "511700", route, Sample.BUREAU, Sample.BASIS, DAY);
	}

	private static Reckoning reckoning(@Nullable Long fen) {
		return new Reckoning(1, "reward", 2, "二(一)", List.of(new Fact("heads", "5", null)), List.of(),
				(fen != null) ? "full" : null, fen, null, (fen != null) ? "示例财〔2026〕2号" : null);
	}

	private static List<Posting> move(FundAccount from, FundAccount to, long fen) {
		return List.of(new Posting(from, -fen), new Posting(to, fen));
	}

}
