package org.meritbook.command.benefit;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.process.WhenHonorRevokedThenWithdrawPreferences;
import org.meritbook.events.benefit.AllowanceRecorded;
import org.meritbook.events.benefit.BenefitReinstated;
import org.meritbook.events.benefit.BenefitWithdrawn;
import org.meritbook.events.benefit.PreferenceGranted;
import org.meritbook.events.benefit.TalentCardGranted;
import org.meritbook.events.benefit.TaxOffsetRecorded;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SchemeKind;

import static org.assertj.core.api.Assertions.assertThat;

class BenefitTest {

	private static final LocalDate ON = LocalDate.of(2024, 3, 1);

	private static final LocalDate LATER = LocalDate.of(2024, 9, 2);

	private static final String DECISION = "样惠〔2024〕1号";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private String person = "";

	@BeforeEach
	void schemes_that_pay_nothing() {
		this.person = this.city.person();
		this.city.scheme("scheme-card", Terms.plain().of(SchemeKind.TALENT_CARD, Rank.PREFECTURE));
		this.city.scheme("scheme-preference", Terms.plain().of(SchemeKind.PREFERENCE, Rank.PREFECTURE));
		this.city.scheme("scheme-offset",
				Terms.plain()
					.of(SchemeKind.TAX_OFFSET, Rank.ENTERPRISE)
					.fundedBy(FundingRoute.TAX_OFFSET)
					.paying(new AmountRule("M19", AmountForm.RATIO, null, null, 30L, 100L, "投资额", null, "(五)")));
		this.city.scheme("scheme-allowance",
				Terms.plain().of(SchemeKind.ALLOWANCE, Rank.ENTERPRISE).fundedBy(FundingRoute.ENTERPRISE));
	}

	@Nested
	class TalentCards {

		@Test
		void are_granted_suspended_reinstated_and_withdrawn() {
			BenefitTest.this.book.record(card(LATER));
			TalentCardGranted granted = BenefitTest.this.book.newest(TalentCardGranted.class);
			assertThat(granted.claims()).containsExactly(Claim.take("benefit.card", "YC-0001"));
			refuses("ONLY_A_SUSPENDED_BENEFIT_IS_REINSTATED", new ReinstateBenefit("card-1", "查清", DECISION, LATER));
			BenefitTest.this.book.record(new SuspendBenefit("card-1", "核查", DECISION, LATER));
			refuses("A_BENEFIT_IS_SUSPENDED_ONCE", new SuspendBenefit("card-1", "核查", DECISION, LATER));
			BenefitTest.this.book.record(new ReinstateBenefit("card-1", "查清", DECISION, LATER));
			assertThat(BenefitTest.this.book.newest(BenefitReinstated.class).basis().decisionNo()).isEqualTo(DECISION);
			BenefitTest.this.book.record(new WithdrawBenefit("card-1", "离开本市", DECISION, LATER));
			for (Object act : List.of(new SuspendBenefit("card-1", "核查", DECISION, LATER),
					new ReinstateBenefit("card-1", "查清", DECISION, LATER),
					new WithdrawBenefit("card-1", "离开本市", DECISION, LATER))) {
				refuses("BENEFIT_MUST_BE_IN_FORCE", act);
			}
		}

		@Test
		void end_no_earlier_than_they_begin_and_belong_to_someone() {
			BenefitTest.this.book.refuses("PERIOD_MUST_BE_IN_ORDER", "validTo", card(ON.minusDays(1)));
			BenefitTest.this.book.refuses("RECORD_MUST_EXIST", "personId",
					new GrantTalentCard("card-1", "scheme-card", "person-nobody", "YC-0001", List.of(), null, ON));
			BenefitTest.this.book.refuses("SCHEME_MUST_BE_OF_THAT_KIND", "schemeId", new GrantTalentCard("card-1",
					"scheme-offset", BenefitTest.this.person, "YC-0001", List.of(), null, ON));
		}

		private GrantTalentCard card(LocalDate validTo) {
			return new GrantTalentCard("card-1", "scheme-card", BenefitTest.this.person, "YC-0001", List.of("医疗", "住房"),
					validTo, ON);
		}

		private void refuses(String code, Object act) {
			BenefitTest.this.book.refuses(code, "benefitId", act);
		}

	}

	/** Invariant I39. */
	@Nested
	class Preferences {

		@Test
		void hang_on_an_honor_and_fall_with_it() {
			String honor = BenefitTest.this.city.conferredRound(1, Terms.plain().afterThreeYears()).getFirst();
			String honored = BenefitTest.this.book.newest(HonorConferred.class).subject().id();
			BenefitTest.this.book.record(preference(honored, honor));
			assertThat(BenefitTest.this.book.newest(HonorReliedOn.class).dependentId()).isEqualTo("preference-1");
			BenefitTest.this.book
				.record(new RevokeHonor(honor, RevocationReason.FRAUD, City.BUREAU, "样撤〔2024〕1号", LATER));
			WhenHonorRevokedThenWithdrawPreferences process = BenefitTest.this.book.preferenceProcess();
			process.on(BenefitTest.this.book.newest(HonorRevoked.class));
			process.on(BenefitTest.this.book.newest(HonorRevoked.class));
			assertThat(BenefitTest.this.book.events(BenefitWithdrawn.class)).singleElement()
				.satisfies((one) -> assertThat(one.basis().decisionNo()).isEqualTo("样撤〔2024〕1号"));
		}

		@Test
		void that_were_withdrawn_by_hand_are_left_alone() {
			String honor = BenefitTest.this.city.conferredRound(1, Terms.plain().afterThreeYears()).getFirst();
			String honored = BenefitTest.this.book.newest(HonorConferred.class).subject().id();
			BenefitTest.this.book.record(preference(honored, honor));
			BenefitTest.this.book.record(new WithdrawBenefit("preference-1", "本人放弃", DECISION, LATER));
			BenefitTest.this.book
				.record(new RevokeHonor(honor, RevocationReason.FRAUD, City.BUREAU, "样撤〔2024〕1号", LATER));
			BenefitTest.this.book.preferenceProcess().on(BenefitTest.this.book.newest(HonorRevoked.class));
			assertThat(BenefitTest.this.book.events(BenefitWithdrawn.class)).hasSize(1);
		}

		@Test
		void may_stand_without_an_honor_but_not_on_one_of_somebody_else() {
			BenefitTest.this.book.record(new GrantPreference("preference-2", "scheme-preference",
					BenefitTest.this.person, null, "优先推荐", ON));
			assertThat(BenefitTest.this.book.newest(PreferenceGranted.class).honorId()).isNull();
			String honor = BenefitTest.this.city.conferredRound(1, Terms.plain().afterThreeYears()).getFirst();
			BenefitTest.this.book.refuses("PREFERENCE_NEEDS_A_STANDING_HONOR", "honorId",
					preference(BenefitTest.this.person, honor));
			BenefitTest.this.book.refuses("PREFERENCE_NEEDS_A_STANDING_HONOR", "honorId",
					preference(BenefitTest.this.person, "honor-none"));
		}

		private static GrantPreference preference(String subject, String honor) {
			return new GrantPreference("preference-1", "scheme-preference", subject, honor, "优先推荐", ON);
		}

	}

	/**
	 * Invariant I34 and 001 (五): 30 per cent of the investment, within the surcharge due.
	 */
	@Nested
	class TaxOffsets {

		@ParameterizedTest
		@CsvSource({ "100000000, 50000000, 30000000", "100000000, 20000000, 20000000", "1, 100, 0", "7, 100, 2" })
		void stay_within_the_ratio_and_the_surcharge(long investmentFen, long dueFen, long limitFen) {
			BenefitTest.this.book.refuses("TAX_OFFSET_STAYS_WITHIN_ITS_RATIO", "offsetFen",
					offset("scheme-offset", investmentFen, dueFen, limitFen + 1));
			if (limitFen > 0) {
				BenefitTest.this.book.record(offset("scheme-offset", investmentFen, dueFen, limitFen));
				TaxOffsetRecorded recorded = BenefitTest.this.book.newest(TaxOffsetRecorded.class);
				assertThat(recorded.offsetFen()).isEqualTo(limitFen);
				assertThat(recorded.claims())
					.containsExactly(Claim.take("benefit.offset", "scheme-offset|" + City.FACTORY + "|2023"));
			}
		}

		@ParameterizedTest
		@EnumSource(value = FundingRoute.class, mode = EnumSource.Mode.EXCLUDE, names = "TAX_OFFSET")
		void belong_to_no_scheme_that_pays(FundingRoute route) {
			BenefitTest.this.city.scheme("scheme-paying",
					Terms.plain().of(SchemeKind.TAX_OFFSET, Rank.ENTERPRISE).fundedBy(route));
			BenefitTest.this.book.refuses("A_TAX_OFFSET_IS_NEVER_PAID", "schemeId",
					offset("scheme-paying", 100, 100, 30));
		}

		private static RecordTaxOffset offset(String scheme, long investmentFen, long dueFen, long offsetFen) {
			return new RecordTaxOffset("offset-1", scheme, City.FACTORY, 2023, investmentFen, dueFen, offsetFen,
					"样税〔2024〕1号", ON);
		}

	}

	/** Invariant I35. */
	@Nested
	class Allowances {

		@Test
		void are_recorded_and_paid_by_nobody_but_the_enterprise() {
			BenefitTest.this.book.record(allowance("scheme-allowance", 50_000));
			assertThat(BenefitTest.this.book.newest(AllowanceRecorded.class).amountFen()).isEqualTo(50_000);
		}

		@ParameterizedTest
		@EnumSource(value = FundingRoute.class, mode = EnumSource.Mode.EXCLUDE, names = "ENTERPRISE")
		void belong_to_no_scheme_of_the_treasury(FundingRoute route) {
			BenefitTest.this.city.scheme("scheme-treasury",
					Terms.plain().of(SchemeKind.ALLOWANCE, Rank.PREFECTURE).fundedBy(route));
			BenefitTest.this.book.refuses("THE_ENTERPRISE_PAYS_ITS_ALLOWANCE", "schemeId",
					allowance("scheme-treasury", 50_000));
		}

		@Test
		void are_a_sum_for_a_period() {
			BenefitTest.this.book.refuses("AN_ALLOWANCE_IS_A_SUM", "amountFen", allowance("scheme-allowance", 0));
			BenefitTest.this.book.refuses("PERIOD_MUST_BE_IN_ORDER", "periodTo", new RecordAllowance("allowance-1",
					"scheme-allowance", City.FACTORY, BenefitTest.this.person, 1, ON, ON.minusDays(1), ON));
			BenefitTest.this.book.refuses("RECORD_MUST_EXIST", "enterpriseId", new RecordAllowance("allowance-1",
					"scheme-allowance", "organisation-nowhere", BenefitTest.this.person, 1, ON, ON, ON));
		}

		private RecordAllowance allowance(String scheme, long amountFen) {
			return new RecordAllowance("allowance-1", scheme, City.FACTORY, BenefitTest.this.person, amountFen,
					LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), ON);
		}

	}

}
