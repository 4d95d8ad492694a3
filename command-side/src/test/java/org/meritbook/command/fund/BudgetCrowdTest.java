package org.meritbook.command.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Crowd;
import org.meritbook.command.Terms;
import org.meritbook.command.Treasury;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.grant.PaymentInstructed;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.OncePer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixty-four at once on one budget line, one beneficiary and one grant.
 */
class BudgetCrowdTest {

	private static final int AFFORDED = 10;

	private static final long SUM = 1_000_000;

	private static final String FUND = "fund-crowd";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final Treasury treasury = new Treasury(this.book);

	private List<String> ready(FundingRoute route) {
		this.city.scheme(Terms.plain().paying(Treasury.fixed(SUM)).fundedBy(route));
		this.treasury.pays(City.SCHEME, Treasury.rule(OncePer.BENEFICIARY, "maxFen"));
		return IntStream.range(0, Crowd.SIZE)
			.mapToObj((index) -> this.treasury
				.readyForApproval(this.treasury.applied(Treasury.application("grant-" + index, this.city.person()))))
			.toList();
	}

	@Test
	void never_set_aside_more_than_the_budget_has() throws Exception {
		List<String> grants = ready(FundingRoute.OWN_BUDGET);
		this.treasury.line(FUND, AFFORDED * SUM + SUM - 1);
		List<String> outcomes = Crowd
			.together((index) -> Crowd.recording(this.book, Treasury.approval(grants.get(index), FUND)));
		assertThat(outcomes).filteredOn("recorded"::equals).hasSize(AFFORDED);
		assertThat(outcomes).filteredOn("BUDGET_LINE_IS_NOT_EXCEEDED"::equals).hasSize(Crowd.SIZE - AFFORDED);
		assertThat(this.book.events(FundReserved.class)).hasSize(AFFORDED);
	}

	@Test
	void never_set_aside_more_than_has_arrived_from_above() throws Exception {
		List<String> grants = ready(FundingRoute.UPPER_LEVEL_APPLICATION);
		LocalDate day = LocalDate.of(2024, 1, 2);
		this.book.record(new OpenBudgetLine(FUND, "样例上级资金", 2024, "511700", FundingRoute.UPPER_LEVEL_APPLICATION,
				City.BUREAU, City.CLAUSE, day));
		this.book.record(new ApplyForUpperMoney(FUND, Crowd.SIZE * SUM, "样申", day));
		this.book.record(new RecordUpperGrant(FUND, Crowd.SIZE * SUM, "样批", day));
		this.book.record(new RecordUpperReceipt(FUND, AFFORDED * SUM, "样到", day));
		List<String> outcomes = Crowd
			.together((index) -> Crowd.recording(this.book, Treasury.approval(grants.get(index), FUND)));
		assertThat(outcomes).filteredOn("recorded"::equals).hasSize(AFFORDED);
		assertThat(outcomes).filteredOn("UPPER_MONEY_MUST_HAVE_ARRIVED"::equals).hasSize(Crowd.SIZE - AFFORDED);
	}

	@Test
	void never_count_a_beneficiary_twice_however_many_clerks_apply() throws Exception {
		this.city.scheme(Terms.plain().paying(Treasury.fixed(SUM)));
		this.treasury.pays(City.SCHEME, Treasury.rule(OncePer.BENEFICIARY, "maxFen"));
		String person = this.city.person();
		List<String> outcomes = Crowd
			.together((index) -> Crowd.recording(this.book, Treasury.application("grant-" + index, person).build()));
		assertThat(outcomes).filteredOn("recorded"::equals).hasSize(1);
		assertThat(outcomes).filteredOn("PAID_ONCE_PER_BENEFICIARY"::equals).hasSize(Crowd.SIZE - 1);
		assertThat(this.book.events(GrantCounted.class)).hasSize(1);
	}

	@Test
	void never_pay_a_grant_twice_however_many_batches_name_it() throws Exception {
		String grant = ready(FundingRoute.OWN_BUDGET).getFirst();
		this.treasury.line(FUND, SUM);
		this.book.record(Treasury.approval(grant, FUND));
		List<String> outcomes = Crowd
			.together((index) -> Crowd.recording(this.book, Treasury.instruction("batch-" + index, FUND, grant)));
		assertThat(outcomes).filteredOn("recorded"::equals).hasSize(1);
		assertThat(outcomes).filteredOn("ONLY_RESERVED_MONEY_IS_INSTRUCTED"::equals).hasSize(Crowd.SIZE - 1);
		assertThat(this.book.events(PaymentInstructed.class)).hasSize(1);
	}

}
