package org.meritbook.ops.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.meritbook.command.expression.Expressions;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the schemes say what the documents say, and no more.
 */
class SchemesTest {

	private final DataSet dataSet = DataSet.bundled();

	private final Expressions expressions = new Expressions();

	@Test
	void every_money_rule_of_the_documents_is_there() {
		Set<String> rules = terms().flatMap((terms) -> terms.amounts().stream())
			.map((amount) -> amount.ruleId().replaceAll("-.*", ""))
			.collect(Collectors.toSet());
		assertThat(rules).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, 20).mapToObj((number) -> "M" + number).toList());
	}

	@Test
	void an_amount_has_the_numbers_of_its_form() {
		assertThat(terms().flatMap((terms) -> terms.amounts().stream())).allSatisfy((amount) -> {
			boolean ratio = amount.ratioNumerator() != null && amount.ratioDenominator() != null;
			assertThat(ratio).isEqualTo(amount.form() == AmountForm.RATIO);
			assertThat(amount.minFen() != null)
				.isEqualTo(amount.form() == AmountForm.FIXED || amount.form() == AmountForm.RANGE);
			assertThat(amount.maxFen() == null)
				.isEqualTo(amount.form() == AmountForm.RATIO || amount.form() == AmountForm.UNSTATED);
		});
	}

	@Test
	void money_has_a_route_and_what_has_no_money_has_none() {
		assertThat(terms().filter((terms) -> !terms.amounts().isEmpty()))
			.allMatch((terms) -> terms.fundingRoute() != FundingRoute.NONE);
		assertThat(terms().filter((terms) -> terms.kind() == SchemeKind.HONOR_TITLE))
			.allMatch((terms) -> terms.amounts().isEmpty() && terms.fundingRoute() == FundingRoute.NONE);
	}

	@Test
	void upper_level_money_is_the_nine_amounts_that_ziyang_applies_for() {
		assertThat(terms().filter((terms) -> terms.fundingRoute() == FundingRoute.UPPER_LEVEL_APPLICATION)
			.flatMap((terms) -> terms.amounts().stream())
			.map((amount) -> amount.maxFen())).containsExactlyInAnyOrder(30_000_000L, 100_000L, 2_000_000_000L,
					500_000_000L, 300_000_000L, 50_000_000L, 40_000_000L, 15_000_000L, 6_000_000L);
	}

	@Test
	void a_tax_offset_and_enterprise_allowances_are_no_spending_of_the_treasury() {
		assertThat(terms().filter((terms) -> terms.kind() == SchemeKind.TAX_OFFSET))
			.allMatch((terms) -> terms.fundingRoute() == FundingRoute.TAX_OFFSET)
			.hasSize(1);
		assertThat(terms().filter((terms) -> terms.kind() == SchemeKind.ALLOWANCE)
			.filter((terms) -> terms.fundingRoute() == FundingRoute.ENTERPRISE)
			.map(SchemeTerms::name)).hasSize(8);
	}

	@Test
	void the_notice_is_the_default_and_says_so() {
		assertThat(terms()).allSatisfy((terms) -> {
			assertThat(terms.disclosure().workingDays()).isEqualTo(5);
			assertThat(terms.disclosure().convention()).isEqualTo(CountingConvention.EXCLUDE_FIRST_DAY);
			assertThat(terms.disclosure().source()).isEqualTo("民法典第二百零一条（默认，文件未载明）");
		});
	}

	@Test
	void the_outstanding_talent_of_dazhou_is_chosen_every_second_year_from_those_who_served_three() {
		SchemeTerms terms = terms("scheme-A000-05");
		assertThat(terms.cycleYears()).isEqualTo(2);
		assertThat(terms.maxPerRound()).isEqualTo(10);
		assertThat(terms.facts()).extracting((fact) -> fact.name() + " " + fact.type() + " " + fact.required())
			.containsExactly("servedSince " + FactType.DATE + " true", "contribution " + FactType.BOOLEAN + " true");
		Map<String, Object> threeYears = Map.of("servedSince", "2020-09-01", "contribution", true, "referenceDate",
				"2023-09-01");
		Map<String, Object> oneDayLess = Map.of("servedSince", "2020-09-02", "contribution", true, "referenceDate",
				"2023-09-01");
		assertThat(holds(terms, threeYears)).containsExactly(true, true);
		assertThat(holds(terms, oneDayLess)).containsExactly(false, true);
	}

	@Test
	void every_condition_can_be_read_and_every_fact_is_asked_for_because_a_condition_needs_it() {
		assertThat(terms()).allSatisfy((terms) -> {
			assertThat(terms.eligibility())
				.allSatisfy((rule) -> assertThat(this.expressions.fault(rule.expression(), terms.facts())).isEmpty());
			assertThat(terms.facts()).allMatch((fact) -> fact.required() && terms.eligibility()
				.stream()
				.anyMatch((rule) -> rule.expression().matches(".*\\b" + fact.name() + "\\b.*")));
			assertThat(terms.eligibility()).extracting((rule) -> rule.ruleId()).doesNotHaveDuplicates();
		});
	}

	@Test
	void the_craftsman_of_baqu_is_one_scheme_with_two_rows_and_no_condition() {
		assertThat(schemes().filter((scheme) -> scheme.terms().name().equals("巴渠工匠"))).singleElement()
			.satisfies((scheme) -> {
				assertThat(scheme.schemeId()).isEqualTo("scheme-A001-47");
				assertThat(scheme.rows()).containsExactly("A001-47", "A000-23");
				assertThat(scheme.terms().eligibility()).isEmpty();
				assertThat(scheme.terms().maxPerRound()).isNull();
				assertThat(scheme.terms().leadUnits()).containsExactly("市委组织部");
				assertThat(scheme.terms().issuerIds()).containsExactly("organisation-dazhou-human-resources",
						"organisation-dazhou-trade-unions");
			});
	}

	@Test
	void the_craftsman_of_ziyang_is_two_schemes_of_one_name_told_apart_by_their_routes() {
		assertThat(schemes().filter((scheme) -> scheme.terms().name().equals("资阳工匠"))
			.map((scheme) -> scheme.schemeId() + " " + scheme.terms().route() + " " + scheme.terms().actType()))
			.containsExactly("scheme-A003-53 竞赛路径 " + ActType.CERTIFICATION,
					"scheme-A003-63 认定路径 " + ActType.RECOGNITION);
	}

	@Test
	void schemes_of_one_name_in_one_region_differ_by_route_or_rank() {
		assertThat(terms().map((terms) -> List.of(terms.name(), terms.regionCode(), terms.rank(),
				(terms.route() != null) ? terms.route() : "")))
			.doesNotHaveDuplicates();
	}

	@Test
	void nothing_is_called_a_commendation_without_an_approval_on_file() {
		assertThat(terms()).noneMatch((terms) -> terms.actType() == ActType.COMMENDATION)
			.allMatch((terms) -> terms.approvalBasis() == null);
	}

	@Test
	void only_a_certificate_that_a_document_mentions_has_numbers() {
		assertThat(schemes().filter((scheme) -> scheme.terms().certificatePrefix() != null).map(SchemeEntry::schemeId))
			.containsExactlyInAnyOrder("scheme-A000-07", "scheme-A003-53", "scheme-A003-54", "scheme-A004-17",
					"scheme-A004-19");
	}

	@Test
	void a_scheme_begins_with_its_document() {
		assertThat(this.dataSet.entries(EntryKind.SCHEME)
			.map((entry) -> (DefineScheme) entry.command())
			.filter((scheme) -> scheme.schemeId().equals("scheme-A001-47"))).extracting(DefineScheme::on)
			.containsExactly(LocalDate.of(2023, 10, 24));
	}

	private List<Boolean> holds(SchemeTerms terms, Map<String, Object> values) {
		return terms.eligibility()
			.stream()
			.map((rule) -> this.expressions.holds(rule.expression(), terms.facts(), values))
			.toList();
	}

	private SchemeTerms terms(String schemeId) {
		return schemes().filter((scheme) -> scheme.schemeId().equals(schemeId))
			.findFirst()
			.orElseThrow()
			.terms()
			.terms();
	}

	private Stream<SchemeTerms> terms() {
		return schemes().map((scheme) -> scheme.terms().terms());
	}

	private Stream<SchemeEntry> schemes() {
		return this.dataSet.documents().stream().flatMap((document) -> document.schemes().stream());
	}

}
