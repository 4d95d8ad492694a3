package org.meritbook.command.certification;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.GivenRecords;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;
import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SkillLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.command.Refusals.refusal;

class CertificationTest {

	private static final String ID = "certification-sample";

	private static final String NUMBER = "S000051123456233000001";

	private static final LocalDate ISSUED = LocalDate.of(2023, 5, 10);

	private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

	private static final String DECISION = "样证〔2024〕1号";

	private static final CertificationAwarded AWARDED = GivenRecords.awarded(ID, "person-1");

	private final FixtureConfiguration<Certification> certification = Deciding.about(Certification.class);

	static List<Object> acts() {
		return List.of(new CorrectCertification(ID, CertificationField.EMPLOYER, City.FACTORY, "笔误", null, LATER),
				new ReissueCertification(ID, "遗失", LATER),
				new RevokeCertification(ID, RevocationReason.FRAUD, City.BUREAU, DECISION, LATER),
				new SupersedeCertification(ID, GivenRecords.CERTIFICATE, "升级", LATER));
	}

	@ParameterizedTest
	@MethodSource("acts")
	void takes_no_act_once_it_is_revoked_or_superseded(Object act) {
		refusesOf(act, "CERTIFICATION_MUST_STAND", "certificationId", AWARDED, revoked());
		refusesOf(act, "CERTIFICATION_MUST_STAND", "certificationId", AWARDED,
				new CertificationSuperseded(ID, GivenRecords.CERTIFICATE, "升级", GivenRecords.BASIS, LATER));
	}

	@Test
	void takes_no_act_dated_before_it_was_issued() {
		refusesOf(new ReissueCertification(ID, "遗失", ISSUED.minusDays(1)), "ACT_COMES_AFTER_THE_RECORD_BEGAN", "on",
				AWARDED);
	}

	/** Invariant I31. */
	@Nested
	class AwardCertificationCommand {

		@Test
		void records_it_and_claims_its_number() {
			CertificationTest.this.certification.givenNoPriorActivity()
				.when(award(NUMBER, SkillLevel.SENIOR, ISSUED))
				.expectEvents(AWARDED);
			assertThat(AWARDED.claims()).containsExactly(Claim.take("certification.number", NUMBER));
		}

		@ParameterizedTest
		@ValueSource(strings = { "S00005112345623300001", "S0000511234562330000011", "S000050123456233000001",
				"S000051123456239000001", "S000051123456AA3000001", "S000051123456233００0001",
				"RSN0051123456233000001" })
		void refuses_a_number_of_another_form(String number) {
			refusesNew(award(number, SkillLevel.SENIOR, ISSUED), "CERTIFICATE_NUMBER_MUST_FIT_ITS_FORM",
					"certificateNo");
		}

		@ParameterizedTest
		@CsvSource({ "S000051123456232000001, SENIOR", "S000051123456233000001, TECHNICIAN" })
		void refuses_a_level_character_that_lies(String number, SkillLevel level) {
			refusesNew(award(number, level, ISSUED), "LEVEL_CHARACTER_MUST_AGREE", "level");
		}

		@Test
		void refuses_a_year_that_is_not_the_year_of_issue() {
			refusesNew(award(NUMBER, SkillLevel.SENIOR, LocalDate.of(2024, 5, 10)),
					"NUMBER_YEAR_MUST_BE_THE_YEAR_OF_ISSUE", "on");
		}

		@ParameterizedTest
		@CsvSource({ "S000051123456221000001, SENIOR_TECHNICIAN, 2022-12-31",
				"S000051123456231000001, SENIOR_TECHNICIAN, 2023-05-10", "S000051123456253000001, SENIOR, 2025-01-01" })
		void refuses_a_level_or_a_day_that_the_filing_does_not_cover(String number, SkillLevel level, LocalDate on) {
			refusesNew(award(number, level, on), "EVALUATOR_MUST_BE_FILED_FOR_THAT", "evaluatorId");
		}

		@Test
		void awards_on_the_first_and_on_the_last_day_of_the_filing() {
			for (String day : List.of("2023-01-01", "2024-12-31")) {
				String number = NUMBER.replace("233000001", day.substring(2, 4) + "3000001");
				Deciding.about(Certification.class)
					.givenNoPriorActivity()
					.when(award(number, SkillLevel.SENIOR, LocalDate.parse(day)))
					.expectSuccessfulHandlerExecution();
			}
		}

		/** Invariant I32. */
		@Test
		void lets_an_employer_recognise_directly_its_own_people_and_nobody_else() {
			CertificationTest.this.certification.givenNoPriorActivity()
				.when(direct(GivenRecords.EMPLOYER, City.FACTORY))
				.expectSuccessfulHandlerExecution();
			refusesNew(direct(GivenRecords.EMPLOYER, City.BUREAU), "DIRECT_RECOGNITION_IS_FOR_OWN_EMPLOYEES",
					"employerId");
			refusesNew(direct(GivenRecords.EMPLOYER, null), "DIRECT_RECOGNITION_IS_FOR_OWN_EMPLOYEES", "employerId");
			refusesNew(direct(GivenRecords.SOCIAL, City.FACTORY), "DIRECT_RECOGNITION_IS_FOR_OWN_EMPLOYEES",
					"employerId");
		}

		@Test
		void flags_and_does_not_refuse_what_happened_before_the_book() {
			CertificationTest.this.certification.givenNoPriorActivity()
				.when(new AwardCertification(ID, "scheme-certificate", "person-1", GivenRecords.SOCIAL,
						GivenRecords.ELECTRICIAN, 2022, SkillLevel.TECHNICIAN, "S000051123456213000001",
						CertificationRoute.DIRECT, null, true, LocalDate.of(2022, 5, 10)))
				.expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
						flagged("LEVEL_CHARACTER_MUST_AGREE", "NUMBER_YEAR_MUST_BE_THE_YEAR_OF_ISSUE",
								"EVALUATOR_MUST_BE_FILED_FOR_THAT", "DIRECT_RECOGNITION_IS_FOR_OWN_EMPLOYEES"),
						Matchers.andNoMore())));
		}

		@Test
		void refuses_an_unknown_holder_or_evaluator() {
			refusesNew(new AwardCertification(ID, "scheme-certificate", "person-9", GivenRecords.SOCIAL,
					GivenRecords.ELECTRICIAN, 2022, SkillLevel.SENIOR, NUMBER, CertificationRoute.EXAMINATION, null,
					false, ISSUED), "RECORD_MUST_EXIST", "personId");
			refusesNew(new AwardCertification(ID, "scheme-certificate", "person-1", "evaluator-nobody",
					GivenRecords.ELECTRICIAN, 2022, SkillLevel.SENIOR, NUMBER, CertificationRoute.EXAMINATION, null,
					false, ISSUED), "RECORD_MUST_EXIST", "evaluatorId");
		}

		private AwardCertification award(String number, SkillLevel level, LocalDate on) {
			return new AwardCertification(ID, "scheme-certificate", "person-1", GivenRecords.SOCIAL,
					GivenRecords.ELECTRICIAN, 2022, level, number, CertificationRoute.EXAMINATION, null, false, on);
		}

		private AwardCertification direct(String evaluatorId, @Nullable String employerId) {
			String number = (evaluatorId.equals(GivenRecords.EMPLOYER) ? "Y" : "S") + NUMBER.substring(1);
			return new AwardCertification(ID, "scheme-certificate", "person-1", evaluatorId, GivenRecords.ELECTRICIAN,
					2022, SkillLevel.SENIOR, number, CertificationRoute.DIRECT, employerId, false, ISSUED);
		}

	}

	@Nested
	class LaterCommands {

		@Test
		void corrects_the_occupation_and_keeps_what_was_wrong() {
			CertificationTest.this.certification.given(AWARDED)
				.when(new CorrectCertification(ID, CertificationField.OCCUPATION_CODE, "6-18-01-01", "笔误", DECISION,
						LATER))
				.expectEvents(new CertificationCorrected(ID, "occupationCode", GivenRecords.ELECTRICIAN, "6-18-01-01",
						"笔误", GivenRecords.BASIS.decidedBy(DECISION), LATER));
		}

		@Test
		void refuses_a_correction_that_changes_nothing() {
			refusesOf(new CorrectCertification(ID, CertificationField.OCCUPATION_CODE, GivenRecords.ELECTRICIAN, "笔误",
					null, LATER), "CORRECTION_MUST_CHANGE_SOMETHING", "after", AWARDED);
		}

		@Test
		void keeps_the_number_on_every_new_paper() {
			CertificationReissued second = new CertificationReissued(ID, NUMBER, 2, "遗失", GivenRecords.BASIS, LATER);
			CertificationTest.this.certification.given(AWARDED, second)
				.when(new ReissueCertification(ID, "损毁", LATER))
				.expectEvents(new CertificationReissued(ID, NUMBER, 3, "损毁", GivenRecords.BASIS, LATER));
		}

		@ParameterizedTest
		@ValueSource(strings = { City.FACTORY, City.BUREAU, City.GOVERNMENT })
		void is_revoked_by_its_evaluator_the_filing_body_or_one_above(String body) {
			CertificationTest.this.certification.given(AWARDED)
				.when(new RevokeCertification(ID, RevocationReason.FRAUD, body, DECISION, LATER))
				.expectEvents(new CertificationRevoked(ID, RevocationReason.FRAUD, body,
						GivenRecords.BASIS.decidedBy(DECISION), LATER));
		}

		@Test
		void is_not_revoked_by_anybody_else() {
			refusesOf(new RevokeCertification(ID, RevocationReason.FRAUD, "organisation-nowhere", DECISION, LATER),
					"ONLY_THE_CONFERRING_BODY_REVOKES", "revokingBodyId", AWARDED);
		}

		@Test
		void gives_way_to_another_valid_one_of_the_same_holder() {
			CertificationTest.this.certification.given(AWARDED)
				.when(new SupersedeCertification(ID, GivenRecords.CERTIFICATE, "升级", LATER))
				.expectEvents(
						new CertificationSuperseded(ID, GivenRecords.CERTIFICATE, "升级", GivenRecords.BASIS, LATER));
			for (String other : List.of(ID, GivenRecords.REVOKED, "certification-none")) {
				refusesOf(new SupersedeCertification(ID, other, "升级", LATER), "SUCCESSOR_MUST_BE_OF_THE_SAME_HOLDER",
						"successorId", AWARDED);
			}
			refusesOf(new SupersedeCertification(ID, GivenRecords.CERTIFICATE, "升级", LATER),
					"SUCCESSOR_MUST_BE_OF_THE_SAME_HOLDER", "successorId", GivenRecords.awarded(ID, "person-2"));
		}

	}

	private void refusesNew(Object command, String code, String field) {
		this.certification.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private void refusesOf(Object command, String code, String field, Object... given) {
		this.certification.given(given).when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private static CertificationRevoked revoked() {
		return new CertificationRevoked(ID, RevocationReason.FRAUD, City.BUREAU, GivenRecords.BASIS, LATER);
	}

	private static TypeSafeMatcher<CertificationAwarded> flagged(String... codes) {
		return new TypeSafeMatcher<>() {

			@Override
			protected boolean matchesSafely(CertificationAwarded event) {
				return event.flags().stream().map(Flag::code).toList().equals(List.of(codes));
			}

			@Override
			public void describeTo(Description description) {
				description.appendText("an award with the flags ").appendValueList("[", ", ", "]", codes);
			}

		};
	}

}
