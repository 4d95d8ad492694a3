package org.meritbook.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.batch.InstructPayments;
import org.meritbook.command.batch.ReconcileBankReturn;
import org.meritbook.command.fund.AppropriateBudget;
import org.meritbook.command.fund.OpenBudgetLine;
import org.meritbook.command.grant.ApplyForGrant;
import org.meritbook.command.grant.ApproveGrant;
import org.meritbook.command.grant.DiscloseGrants;
import org.meritbook.command.grant.ReviewGrant;
import org.meritbook.command.scheme.DefinePaymentRule;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.AmountCap;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.AmountRow;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.AmountStage;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.OncePer;
import org.meritbook.events.type.PaymentLine;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.Skill;
import org.meritbook.events.type.SourceKind;
import org.meritbook.events.type.SourceRule;
import org.meritbook.events.type.Subject;

/**
 * The treasury of the sample city: what happens to money before the act a test is about.
 */
public final class Treasury {

	/** Day on which everything begins. */
	public static final LocalDate APPLIED = LocalDate.of(2024, 1, 8);

	/** A day after the notice of five working days that began on {@link #APPLIED}. */
	public static final LocalDate APPROVED = LocalDate.of(2024, 2, 1);

	/** A source of nothing. */
	public static final SourceRule NO_SOURCE = new SourceRule(SourceKind.NONE, List.of(), false, List.of());

	private static final PersonalDetails PAYEE = new PersonalDetails(
			Map.of(PersonalDetails.ACCOUNT, "6200000000000000000", PersonalDetails.BANK, "样例银行"));

	private final BookHarness book;

	/**
	 * @param book the book of the city
	 */
	public Treasury(BookHarness book) {
		this.book = book;
	}

	/** A fixed amount of so many fen. */
	public static AmountRule fixed(long fen) {
		return new AmountRule("reward", AmountForm.FIXED, fen, fen, null, null, "人", null, "二(一)");
	}

	/** A range of fen. */
	public static AmountRule between(long min, long max) {
		return new AmountRule("reward", AmountForm.RANGE, min, max, null, null, "人", null, "二(一)");
	}

	/** At most so many fen. */
	public static AmountRule upTo(long max) {
		return new AmountRule("reward", AmountForm.UP_TO, null, max, null, null, "人", null, "二(一)");
	}

	/** An amount without a figure. */
	public static AmountRule unstated() {
		return new AmountRule("reward", AmountForm.UNSTATED, null, null, null, null, "人", null, "二(一)");
	}

	/** A row that holds always. */
	public static AmountRow row(String amount) {
		return new AmountRow("full", AmountStage.FULL, "true", amount, "二(一)");
	}

	/** A row of the part that is paid ahead. */
	public static AmountRow ahead(String amount) {
		return new AmountRow("ahead", AmountStage.PREPAYMENT, "true", amount, "二(一)");
	}

	/** A rule of one row. */
	public static PaymentRule rule(OncePer once, String amount, AmountCap... caps) {
		return rule(once, List.of(row(amount)), List.of(), "1", NO_SOURCE, false, caps);
	}

	/** A rule with everything. */
	public static PaymentRule rule(OncePer once, List<AmountRow> rows, List<FactDeclaration> facts, String units,
			SourceRule source, boolean managementPeriod, AmountCap... caps) {
		return new PaymentRule("reward", facts, List.of(), rows, units, once, "样例项目", Arrays.asList(caps), source,
				managementPeriod, "half up");
	}

	/** Lets the scheme pay by that rule. */
	public void pays(String schemeId, PaymentRule rule) {
		this.book.record(new DefinePaymentRule(schemeId, rule, City.CLAUSE, LocalDate.of(2023, 1, 1)));
	}

	/** A budget line of the own budget with so many fen. */
	public String line(String fundId, long fen) {
		this.book.record(new OpenBudgetLine(fundId, "样例预算", 2024, "511700", FundingRoute.OWN_BUDGET, City.BUREAU,
				City.CLAUSE, LocalDate.of(2024, 1, 1)));
		this.book.record(new AppropriateBudget(fundId, fen, "样预〔2024〕1号", LocalDate.of(2024, 1, 1)));
		return fundId;
	}

	/** An application of the person under the sample scheme. */
	public static Application application(String grantId, String personId) {
		return new Application(grantId, personId);
	}

	/** Records an application and gives the grant. */
	public String applied(Application application) {
		return this.book.record(application.build()).recordId();
	}

	/** Reviews and discloses. */
	public String readyForApproval(String grantId) {
		this.book.record(new ReviewGrant(grantId, true, "", "maker", APPLIED));
		this.book.record(new DiscloseGrants("disclosure-" + this.book.nextCommandId(), List.of(grantId), APPLIED));
		return grantId;
	}

	/** The command that approves all that is left. */
	public static ApproveGrant approval(String grantId, String fundId) {
		return approval(grantId, fundId, null);
	}

	/** The command that approves a sum. */
	public static ApproveGrant approval(String grantId, String fundId, @Nullable Long fen) {
		return new ApproveGrant(grantId, fundId, fen, "样定〔2024〕3号", "checker", APPROVED);
	}

	/** The command that pays. */
	public static InstructPayments instruction(String batchId, String fundId, String... grantIds) {
		return new InstructPayments(batchId, fundId, List.of(grantIds), "payer", APPROVED);
	}

	/** Approves and sends to the bank; gives the payments. */
	public List<PaymentLine> instructed(String batchId, String fundId, String... grantIds) {
		for (String grantId : grantIds) {
			this.book.record(approval(grantId, fundId));
		}
		this.book.record(instruction(batchId, fundId, grantIds));
		return this.book.newest(BatchInstructed.class).lines();
	}

	/** The command that takes a file of those rows. */
	public static ReconcileBankReturn file(String batchId, boolean allOrNothing, String... rows) {
		return new ReconcileBankReturn(batchId, "return.csv", "支付序号,金额,结果,原因\n" + String.join("\n", rows), allOrNothing,
				APPROVED);
	}

	/** A row that says that the payment arrived. */
	public static String arrived(PaymentLine line) {
		return "%s,%d.%02d,成功,".formatted(line.paymentId(), line.amountFen() / 100, line.amountFen() % 100);
	}

	/** A row that says that the payment came back. */
	public static String returned(PaymentLine line) {
		return "%s,%d.%02d,退票,户名不符".formatted(line.paymentId(), line.amountFen() / 100, line.amountFen() % 100);
	}

	/** A grant of the sample scheme that was paid from a line of its own. */
	public String paid(String grantId, String personId) {
		String fundId = line("fund-of-" + grantId, 100_000_000);
		readyForApproval(applied(application(grantId, personId)));
		List<PaymentLine> lines = instructed("batch-of-" + grantId, fundId, grantId);
		this.book.record(file("batch-of-" + grantId, true, arrived(lines.getFirst())));
		return grantId;
	}

	/**
	 * An application, said step by step.
	 */
	public static final class Application {

		private final String grantId;

		private final String personId;

		private String schemeId = City.SCHEME;

		private @Nullable Skill skill;

		private @Nullable String honorId;

		private @Nullable String holderHonorId;

		private @Nullable String sourceKey;

		private @Nullable Integer year;

		private List<String> months = List.of();

		private final List<Fact> facts = new ArrayList<>();

		private @Nullable Long requestedFen;

		private @Nullable PersonalDetails payee = PAYEE;

		private LocalDate on = APPLIED;

		private Application(String grantId, String personId) {
			this.grantId = grantId;
			this.personId = personId;
		}

		/** Under another scheme. */
		public Application under(String scheme) {
			this.schemeId = scheme;
			return this;
		}

		/** For an occupation and a level. */
		public Application skill(String occupation, int level) {
			this.skill = new Skill(occupation, level);
			return this;
		}

		/** On an honor. */
		public Application honor(String honor) {
			this.honorId = honor;
			return this;
		}

		/** Held besides. */
		public Application holding(String honor) {
			this.holderHonorId = honor;
			return this;
		}

		/** On a document. */
		public Application source(String key) {
			this.sourceKey = key;
			return this;
		}

		/** For a year. */
		public Application year(int counted) {
			this.year = counted;
			return this;
		}

		/** For months. */
		public Application months(String... given) {
			this.months = List.of(given);
			return this;
		}

		/** Stating a fact. */
		public Application stating(String name, Object value) {
			this.facts.add(new Fact(name, value.toString(), null));
			return this;
		}

		/** Asking for a sum. */
		public Application asking(long fen) {
			this.requestedFen = fen;
			return this;
		}

		/** Without an account. */
		public Application withoutAccount() {
			this.payee = null;
			return this;
		}

		/** On a day. */
		public Application on(LocalDate day) {
			this.on = day;
			return this;
		}

		/** The command. */
		public ApplyForGrant build() {
			return new ApplyForGrant(this.grantId, this.schemeId, "reward", Subject.person(this.personId), List.of(),
					this.skill, this.honorId, this.holderHonorId, this.sourceKey, this.year, this.months, this.facts,
					this.requestedFen, this.payee, this.on);
		}

	}

}
