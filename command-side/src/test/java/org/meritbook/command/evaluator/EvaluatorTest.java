package org.meritbook.command.evaluator;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.GivenRecords;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorSuspended;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.LevelCharacter;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;
import org.meritbook.events.type.SkillLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.command.Refusals.refusal;

class EvaluatorTest {

	private static final String ID = GivenRecords.SOCIAL;

	private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

	private static final LocalDate TO = LocalDate.of(2024, 12, 31);

	private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

	private static final String DECISION = "样备〔2024〕1号";

	private static final EvaluatorFiled FILED = GivenRecords.filed(ID, EvaluatorKind.SOCIAL);

	private final FixtureConfiguration<Evaluator> evaluator = Deciding.about(Evaluator.class);

	static List<Object> acts() {
		return List.of(new ExtendEvaluator(ID, GivenRecords.scope(), List.of(), FROM, TO, "延续", LATER),
				new SuspendEvaluator(ID, "检查", DECISION, LATER), new ReinstateEvaluator(ID, "整改", DECISION, LATER),
				new StrikeOffEvaluator(ID, City.BUREAU, "违规", DECISION, LATER));
	}

	@ParameterizedTest
	@MethodSource("acts")
	void takes_no_act_once_it_is_struck_off(Object act) {
		refusesOf(act, "EVALUATOR_MUST_BE_ON_THE_LIST", "evaluatorId", FILED,
				new EvaluatorStruckOff(ID, City.BUREAU, "违规", GivenRecords.BASIS.decidedBy(DECISION), LATER));
	}

	@Test
	void takes_no_act_dated_before_its_filing() {
		refusesOf(new SuspendEvaluator(ID, "检查", DECISION, FROM.minusDays(1)), "ACT_COMES_AFTER_THE_RECORD_BEGAN", "on",
				FILED);
	}

	@Nested
	class FileEvaluatorCommand {

		@Test
		void files_it_with_the_national_form_of_numbers_and_claims_its_code() {
			EvaluatorTest.this.evaluator.givenNoPriorActivity()
				.when(filing("S000051123456", GivenRecords.scope(), List.of(), TO))
				.expectEvents(FILED);
			assertThat(FILED.claims()).containsExactly(Claim.take("evaluator.code", "S000051123456"));
			assertThat(FILED.numberTemplates()).containsExactly(NumberTemplate.national("S000051123456"));
		}

		@Test
		void takes_a_form_of_its_own_for_a_level_without_a_national_character() {
			NumberTemplate special = new NumberTemplate("SX00051123456YYL######",
					List.of(new LevelCharacter(SkillLevel.SPECIAL_TECHNICIAN, "T")));
			EvaluatorTest.this.evaluator.givenNoPriorActivity()
				.when(filing("S000051123456", GivenRecords.scope(), List.of(special), TO))
				.expectSuccessfulHandlerExecution();
		}

		@ParameterizedTest
		@ValueSource(strings = { "S00005112345", "S0000511234567", "Y000051123456", "S000050123456", "S0000X1123456" })
		void refuses_a_code_of_another_kind_province_or_length(String code) {
			refusesNew(filing(code, GivenRecords.scope(), List.of(), TO), "EVALUATOR_CODE_MUST_BE_WELL_FORMED", "code");
		}

		@Test
		void refuses_a_scope_without_occupations_or_with_a_level_twice() {
			refusesNew(filing("S000051123456", List.of(), List.of(), TO), "A_SCOPE_NAMES_EACH_LEVEL_ONCE", "scope");
			refusesNew(filing("S000051123456", List.of(new OccupationScope(GivenRecords.ELECTRICIAN, 2022, List.of())),
					List.of(), TO), "A_SCOPE_NAMES_EACH_LEVEL_ONCE", "scope");
			refusesNew(
					filing("S000051123456",
							List.of(new OccupationScope(GivenRecords.ELECTRICIAN, 2022,
									List.of(SkillLevel.SENIOR, SkillLevel.SENIOR))),
							List.of(), TO),
					"A_SCOPE_NAMES_EACH_LEVEL_ONCE", "scope");
		}

		@ParameterizedTest
		@CsvSource({ "6-31-01-3, 2022", "9-31-01-03, 2022", "电工, 2022", "6-31-01-03, 2020" })
		void refuses_an_occupation_of_no_edition(String code, int edition) {
			refusesNew(filing("S000051123456", List.of(new OccupationScope(code, edition, List.of(SkillLevel.SENIOR))),
					List.of(), TO), "OCCUPATION_CODE_MUST_FIT_ITS_EDITION", "scope");
		}

		@ParameterizedTest
		@ValueSource(strings = { "S000051123456YYL#####", "S000051123456##L######", "S000051123456YY#######",
				"S000051123456YYLL#####" })
		void refuses_a_form_that_shows_no_year_or_no_level(String form) {
			refusesNew(
					filing("S000051123456", GivenRecords.scope(),
							List.of(new NumberTemplate(form, List.of(new LevelCharacter(SkillLevel.SENIOR, "3")))), TO),
					"NUMBER_TEMPLATE_MUST_BE_USABLE", "numberTemplates");
		}

		@Test
		void refuses_a_form_in_which_two_levels_look_alike() {
			refusesNew(
					filing("S000051123456", GivenRecords.scope(),
							List.of(new NumberTemplate("S000051123456YYL######",
									List.of(new LevelCharacter(SkillLevel.SENIOR, "3"),
											new LevelCharacter(SkillLevel.TECHNICIAN, "3")))),
							TO),
					"NUMBER_TEMPLATE_MUST_BE_USABLE", "numberTemplates");
		}

		@Test
		void refuses_a_filing_that_ends_before_it_begins() {
			refusesNew(filing("S000051123456", GivenRecords.scope(), List.of(), FROM.minusDays(1)),
					"PERIOD_MUST_BE_IN_ORDER", "validTo");
		}

		@Test
		void refuses_a_scheme_that_files_no_evaluators() {
			refusesNew(
					new FileEvaluator(ID, "scheme-platform", City.FACTORY, City.BUREAU, EvaluatorKind.SOCIAL,
							"S000051123456", "511700", GivenRecords.scope(), List.of(), FROM, TO, FROM),
					"SCHEME_MUST_BE_OF_THAT_KIND", "schemeId");
		}

		@Test
		void refuses_an_organisation_that_is_not_on_record() {
			refusesNew(new FileEvaluator(ID, "scheme-issuer-registration", "organisation-nowhere", City.BUREAU,
					EvaluatorKind.SOCIAL, "S000051123456", "511700", GivenRecords.scope(), List.of(), FROM, TO, FROM),
					"RECORD_MUST_EXIST", "organisationId");
		}

		private FileEvaluator filing(String code, List<OccupationScope> scope, List<NumberTemplate> forms,
				LocalDate to) {
			return new FileEvaluator(ID, "scheme-issuer-registration", City.FACTORY, City.BUREAU, EvaluatorKind.SOCIAL,
					code, "511700", scope, forms, FROM, to, FROM);
		}

	}

	@Nested
	class LaterCommands {

		@Test
		void extends_the_filing_as_a_new_version_with_the_forms_of_before() {
			EvaluatorTest.this.evaluator.given(FILED)
				.when(new ExtendEvaluator(ID, GivenRecords.scope(), List.of(), LATER, TO.plusYears(1), "延续", LATER))
				.expectEvents(new EvaluatorExtended(ID, 2, GivenRecords.scope(), FILED.numberTemplates(), LATER,
						TO.plusYears(1), "延续", GivenRecords.BASIS, LATER));
		}

		@Test
		void suspends_and_reinstates() {
			EvaluatorTest.this.evaluator.given(FILED, suspended())
				.when(new ReinstateEvaluator(ID, "整改", DECISION, LATER))
				.expectEvents(new EvaluatorReinstated(ID, "整改", GivenRecords.BASIS.decidedBy(DECISION), LATER));
			refusesOf(new SuspendEvaluator(ID, "检查", DECISION, LATER), "AN_EVALUATOR_IS_SUSPENDED_ONCE", "evaluatorId",
					FILED, suspended());
			refusesOf(new ReinstateEvaluator(ID, "整改", DECISION, LATER), "ONLY_A_SUSPENDED_EVALUATOR_IS_REINSTATED",
					"evaluatorId", FILED);
		}

		@ParameterizedTest
		@ValueSource(strings = { City.BUREAU, City.GOVERNMENT })
		void is_struck_off_by_the_body_that_filed_it_or_one_above(String body) {
			EvaluatorTest.this.evaluator.given(FILED)
				.when(new StrikeOffEvaluator(ID, body, "违规", DECISION, LATER))
				.expectEvents(new EvaluatorStruckOff(ID, body, "违规", GivenRecords.BASIS.decidedBy(DECISION), LATER));
		}

		@Test
		void is_not_struck_off_by_anybody_else() {
			refusesOf(new StrikeOffEvaluator(ID, City.FACTORY, "违规", DECISION, LATER),
					"ONLY_THE_FILING_BODY_STRIKES_OFF", "bodyId", FILED);
		}

		private EvaluatorSuspended suspended() {
			return new EvaluatorSuspended(ID, "检查", GivenRecords.BASIS.decidedBy(DECISION), LATER);
		}

	}

	private void refusesNew(Object command, String code, String field) {
		this.evaluator.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private void refusesOf(Object command, String code, String field, Object... given) {
		this.evaluator.given(given).when(command).expectNoEvents().expectException(refusal(code, field));
	}

}
