package org.meritbook.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.meritbook.command.batch.InstructPayments;
import org.meritbook.command.fund.AppropriateBudget;
import org.meritbook.command.grant.ApproveGrant;
import org.meritbook.command.grant.AssessGrant;
import org.meritbook.command.grant.ClaimRecovery;
import org.meritbook.command.grant.RecordRecovery;
import org.meritbook.command.grant.RefuseGrant;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.fund.FundEvent;
import org.meritbook.events.fund.FundInstructed;
import org.meritbook.events.fund.FundRecovered;
import org.meritbook.events.fund.FundReleased;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.fund.FundReturned;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.grant.RecoveryReceived;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.FundAccount;
import org.meritbook.events.type.OncePer;
import org.meritbook.events.type.PaymentLine;
import org.meritbook.events.type.Posting;
import org.meritbook.events.type.RecoveryReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.meritbook.command.Treasury.APPROVED;

/**
 * What holds of all money, whatever is asked of it in whatever order: postings sum to
 * zero, no account but a source is ever negative, nobody is paid more than is due, the
 * budget line and its grants tell the same sums, and a book read anew decides alike.
 */
class LawsOfMoneyTest {

	private static final long SEED = 20_240_201;

	private static final int RUNS = 20;

	private static final int ACTS = 80;

	private static final int GRANTS = 5;

	private static final String FUND = "fund-laws";

	@Test
	void acts_in_any_order_keep_every_law() {
		Map<String, Integer> outcomes = new TreeMap<>();
		for (int run = 0; run < RUNS; run++) {
			long seed = SEED + run;
			List<Object> acts = new ArrayList<>();
			try {
				live(new Random(seed), acts, outcomes);
			}
			catch (RuntimeException | AssertionError fault) {
				fail("seed %d, act %d: %s".formatted(seed, acts.size(), acts.isEmpty() ? "" : acts.getLast()), fault);
			}
		}
		assertThat(outcomes).as("what the generator reached")
			.containsKeys("recorded PaymentSettled", "recorded PaymentReturned", "recorded RecoveryReceived",
					"recorded FundReleased", "BUDGET_LINE_IS_NOT_EXCEEDED", "APPROVAL_STAYS_WITHIN_THE_ENTITLEMENT",
					"ONE_INSTALMENT_AT_A_TIME", "RECOVERY_STAYS_WITHIN_THE_CLAIM");
	}

	private static void live(Random random, List<Object> acts, Map<String, Integer> outcomes) {
		BookHarness book = new BookHarness();
		City city = new City(book);
		Treasury treasury = new Treasury(book);
		city.scheme(Terms.plain().paying(Treasury.upTo(1_000)));
		treasury.pays(City.SCHEME, Treasury.rule(OncePer.APPLICATION, List.of(Treasury.row("heads * 100")),
				List.of(new FactDeclaration("heads", FactType.INTEGER, "人数", false)), "1", Treasury.NO_SOURCE, false));
		treasury.line(FUND, 1_500);
		for (int grant = 0; grant < GRANTS; grant++) {
			treasury.readyForApproval(treasury.applied(
					Treasury.application("grant-" + grant, city.person()).stating("heads", random.nextInt(1, 10))));
		}
		for (int index = 0; index < ACTS; index++) {
			Object act = next(random, book);
			acts.add(act);
			BookHarness anew = (random.nextInt(12) == 0) ? book.readAnew() : null;
			List<?> decision = decide(book, act);
			if (anew != null) {
				assertThat(decide(anew, act)).as("decision of a book read anew").isEqualTo(decision);
			}
			decision.forEach((one) -> outcomes.merge(
					(one instanceof String code) ? code : "recorded " + one.getClass().getSimpleName(), 1,
					Integer::sum));
		}
		Told told = new Told();
		book.events().forEach(told::next);
		told.end();
	}

	private static Object next(Random random, BookHarness book) {
		String grantId = "grant-" + random.nextInt(GRANTS);
		long fen = random.nextInt(1, 600);
		return switch (random.nextInt(9)) {
			case 0, 1 -> new ApproveGrant(grantId, FUND, random.nextBoolean() ? null : fen, "样定", "checker", APPROVED);
			case 2, 3 ->
				new InstructPayments("batch-" + book.nextCommandId(), FUND, List.of(grantId), "payer", APPROVED);
			case 4, 5 -> answer(random, book);
			case 6 -> new AssessGrant(grantId,
					List.of(new Fact("heads", Integer.toString(random.nextInt(1, 10)), null)), "结算", APPROVED);
			case 7 -> switch (random.nextInt(4)) {
				case 0 -> new ClaimRecovery(grantId, random.nextBoolean() ? null : fen, RecoveryReason.OVERPAID, null,
						null, APPROVED);
				case 1 -> new RefuseGrant(grantId, "核查", null, APPROVED);
				case 2 -> new AppropriateBudget(FUND, fen, "样预", APPROVED);
				default -> new RecordRecovery(grantId, fen, "缴款", APPROVED);
			};
			default -> new RecordRecovery(grantId, random.nextInt(1, 120), "缴款", APPROVED);
		};
	}

	/** A file about some batch: right, returned, of a wrong sum, or about nothing. */
	private static Object answer(Random random, BookHarness book) {
		List<BatchInstructed> batches = book.events(BatchInstructed.class);
		if (batches.isEmpty()) {
			return Treasury.file("batch-nobody", true, "payment-nobody,1.00,成功,");
		}
		BatchInstructed batch = batches.get(random.nextInt(batches.size()));
		PaymentLine line = batch.lines().getFirst();
		String row = switch (random.nextInt(6)) {
			case 0 -> line.paymentId() + ",0.01,成功,";
			case 1, 2 -> Treasury.returned(line);
			default -> Treasury.arrived(line);
		};
		return Treasury.file(batch.batchId(), random.nextBoolean(), row);
	}

	private static List<?> decide(BookHarness book, Object act) {
		int before = (int) book.size();
		try {
			book.record(act);
			return List.copyOf(book.events().subList(before, (int) book.size()));
		}
		catch (RuleViolated violated) {
			Refusals.assertExplains(violated.refusal());
			assertThat(book.size()).as("events of a refused act").isEqualTo(before);
			return List.of(violated.refusal().code());
		}
	}

	/** The laws, told by the events alone and without the deciding side. */
	private static final class Told {

		private final Map<FundAccount, Long> accounts = new EnumMap<>(FundAccount.class);

		private final Map<String, Long> due = new HashMap<>();

		private final Map<String, Long> paid = new HashMap<>();

		void next(MeritbookEvent event) {
			switch (event) {
				case FundEvent fund -> post(postings(fund));
				case GrantEntitled entitled -> owe(entitled.grantId(), entitled.reckoning().amountFen());
				case GrantAssessed assessed -> owe(assessed.grantId(), assessed.reckoning().amountFen());
				case RecoveryClaimed claimed -> this.due.put(claimed.grantId(), claimed.entitledFen());
				case PaymentSettled settled -> this.paid.merge(settled.grantId(), settled.amountFen(), Long::sum);
				case RecoveryReceived back -> {
					long net = this.paid.merge(back.grantId(), -back.amountFen(), Long::sum);
					assertThat(net).as("net paid of %s", back.grantId())
						.isGreaterThanOrEqualTo(this.due.getOrDefault(back.grantId(), 0L));
				}
				default -> {
				}
			}
		}

		void end() {
			long net = this.paid.values().stream().mapToLong(Long::longValue).sum();
			assertThat(this.accounts.getOrDefault(FundAccount.PAID, 0L)).isEqualTo(net);
		}

		private void owe(String grantId, @org.jspecify.annotations.Nullable Long fen) {
			this.due.put(grantId, (fen != null) ? fen : 0);
		}

		private void post(List<Posting> postings) {
			assertThat(postings.stream().mapToLong(Posting::amountFen).sum()).as("postings %s", postings).isZero();
			postings.forEach((posting) -> this.accounts.merge(posting.account(), posting.amountFen(), Long::sum));
			this.accounts.forEach((account, fen) -> {
				if (account != FundAccount.APPROPRIATION && account != FundAccount.UPPER_SOURCE) {
					assertThat(fen).as("%s after %s", account, postings).isNotNegative();
				}
			});
		}

		private static List<Posting> postings(FundEvent event) {
			return switch (event) {
				case BudgetLineOpened opened -> List.of();
				case BudgetAppropriated moved -> moved.postings();
				case UpperMoneyApplied moved -> moved.postings();
				case UpperMoneyGranted moved -> moved.postings();
				case UpperMoneyReceived moved -> moved.postings();
				case FundReserved moved -> moved.postings();
				case FundReleased moved -> moved.postings();
				case FundInstructed moved -> moved.postings();
				case FundDebited moved -> moved.postings();
				case FundReturned moved -> moved.postings();
				case FundRecovered moved -> moved.postings();
			};
		}

	}

}
