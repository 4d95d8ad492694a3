package org.meritbook.command.recognition;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.GivenRecords;
import org.meritbook.command.Terms;
import org.meritbook.command.agreement.AmendAgreement;
import org.meritbook.command.agreement.EndAgreement;
import org.meritbook.command.agreement.SignAgreement;
import org.meritbook.command.certification.AwardCertification;
import org.meritbook.command.certification.RevokeCertification;
import org.meritbook.command.equivalence.ReviseEquivalenceTable;
import org.meritbook.command.equivalence.SetEquivalenceTable;
import org.meritbook.command.evaluator.FileEvaluator;
import org.meritbook.command.evaluator.StrikeOffEvaluator;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.events.certification.CertificationReliedOn;
import org.meritbook.events.evaluator.EvaluatorReliedOn;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.recognition.RecognitionGranted;
import org.meritbook.events.recognition.RecognitionRefused;
import org.meritbook.events.recognition.RecognitionWithdrawn;
import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.EquivalenceRow;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RecognisedKind;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSource;
import org.meritbook.events.type.ReferenceDay;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SkillLevel;
import org.meritbook.events.type.RecognitionSourceKind;
import org.meritbook.events.type.SourceTitle;
import org.meritbook.events.type.WithdrawalReason;

import static org.assertj.core.api.Assertions.assertThat;

class RecognitionTest {

	private static final String SCHEME = "scheme-direct";

	private static final String AGREEMENT = "agreement-sample";

	private static final String TABLE = "table-sample";

	private static final String CERTIFICATE = "certification-sample";

	private static final String EVALUATOR = "evaluator-beyond";

	private static final String DECISION = "样认〔2024〕1号";

	private static final LocalDate ISSUED = LocalDate.of(2023, 6, 1);

	private static final LocalDate REQUESTED = LocalDate.of(2024, 3, 1);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private String holder = "";

	@BeforeEach
	void a_certificate_from_beyond_the_border() {
		this.holder = this.city.person();
		this.city.scheme(SCHEME, Terms.plain().of(SchemeKind.RECOGNITION, Rank.PREFECTURE).called("样例工匠"));
		this.city.scheme("scheme-equal", Terms.plain().of(SchemeKind.EQUIVALENCE, Rank.PREFECTURE));
		this.city.scheme("scheme-filing", Terms.plain().of(SchemeKind.ISSUER_REGISTRATION, Rank.PREFECTURE));
		this.city.scheme("scheme-level", Terms.plain().of(SchemeKind.CERTIFICATE, Rank.PREFECTURE));
		this.book.record(new FileEvaluator(EVALUATOR, "scheme-filing", City.FACTORY, City.BUREAU, EvaluatorKind.SOCIAL,
				"S000050123456", "500000", GivenRecords.scope(), List.of(), LocalDate.of(2023, 1, 1),
				LocalDate.of(2025, 12, 31), LocalDate.of(2023, 1, 1)));
		this.book.record(new AwardCertification(CERTIFICATE, "scheme-level", this.holder, EVALUATOR,
				GivenRecords.ELECTRICIAN, 2022, SkillLevel.SENIOR, "S000050123456233000001",
				CertificationRoute.EXAMINATION, null, false, ISSUED));
	}

	/** Invariant I30 and domain scenario 10. */
	@Nested
	class ByAgreement {

		@Test
		void is_granted_under_the_version_in_force_when_the_certificate_was_issued() {
			signed(terms(LocalDate.of(2023, 1, 1), ReferenceDay.ISSUE), RecognisedKind.CERTIFICATION);
			RecognitionTest.this.book.record(new AmendAgreement(AGREEMENT, "样协〔2024〕1号",
					terms(LocalDate.of(2024, 1, 1), ReferenceDay.ISSUE), "扩围", LocalDate.of(2024, 1, 1)));
			granted(byAgreement());
			RecognitionGranted granted = RecognitionTest.this.book.newest(RecognitionGranted.class);
			assertThat(granted.version()).isEqualTo(1);
			assertThat(granted.effect()).isEqualTo(RecognitionEffect.FULL);
			assertThat(granted.basis().decisionNo()).isEqualTo(DECISION);
			assertThat(granted.claims()).containsExactly(Claim.take("recognition.source", SCHEME + "|" + CERTIFICATE));
			assertThat(RecognitionTest.this.book.newest(CertificationReliedOn.class).dependentId())
				.isEqualTo("recognition-1");
		}

		@Test
		void counts_the_day_of_the_request_where_the_agreement_says_so() {
			signed(terms(LocalDate.of(2024, 1, 1), ReferenceDay.REQUEST), RecognisedKind.CERTIFICATION);
			granted(byAgreement());
			assertThat(RecognitionTest.this.book.newest(RecognitionGranted.class).version()).isEqualTo(1);
		}

		@ParameterizedTest
		@CsvSource({ "2023-06-02, ISSUE", "2024-03-02, REQUEST" })
		void is_refused_under_an_agreement_that_begins_the_day_after(LocalDate from, ReferenceDay counts) {
			signed(terms(from, counts), RecognisedKind.CERTIFICATION);
			refusesGrant(byAgreement(), "RECOGNITION_ONLY_UNDER_AN_AGREEMENT_IN_FORCE", "agreementId");
		}

		@Test
		void is_refused_under_an_agreement_that_had_ended() {
			signed(terms(LocalDate.of(2023, 1, 1), ReferenceDay.REQUEST), RecognisedKind.CERTIFICATION);
			RecognitionTest.this.book.record(new EndAgreement(AGREEMENT, "样协〔2024〕2号", "期满", LocalDate.of(2024, 2, 1)));
			refusesGrant(byAgreement(), "RECOGNITION_ONLY_UNDER_AN_AGREEMENT_IN_FORCE", "agreementId");
		}

		@Test
		void is_refused_where_place_evaluator_occupation_or_level_lie_outside() {
			for (AgreementTerms narrow : List.of(
					new AgreementTerms(List.of("510000"), List.of(), List.of(), List.of(), RecognitionEffect.FULL,
							ReferenceDay.ISSUE, ISSUED, null),
					new AgreementTerms(List.of(), List.of(), List.of("6-18-01-01"), List.of(), RecognitionEffect.FULL,
							ReferenceDay.ISSUE, ISSUED, null),
					new AgreementTerms(List.of(), List.of(), List.of(), List.of(SkillLevel.TECHNICIAN),
							RecognitionEffect.FULL, ReferenceDay.ISSUE, ISSUED, null))) {
				RecognitionTest other = new RecognitionTest();
				other.a_certificate_from_beyond_the_border();
				other.signed(narrow, RecognisedKind.CERTIFICATION);
				other.refusesGrant(other.byAgreement(), "SOURCE_MUST_BE_WITHIN_THE_AGREEMENT", "source");
			}
		}

		@Test
		void is_refused_under_an_agreement_about_something_else() {
			signed(terms(ISSUED, ReferenceDay.ISSUE), RecognisedKind.TALENT_CARD);
			refusesGrant(byAgreement(), "SOURCE_MUST_BE_WITHIN_THE_AGREEMENT", "source");
		}

		@Test
		void recognises_the_filing_of_an_evaluator() {
			signed(terms(LocalDate.of(2023, 1, 1), ReferenceDay.REQUEST), RecognisedKind.EVALUATOR_FILING);
			granted(request(City.FACTORY, RecognitionRoute.AGREEMENT, AGREEMENT, null,
					new RecognitionSource(RecognitionSourceKind.EVALUATOR, EVALUATOR, null), null));
			assertThat(RecognitionTest.this.book.newest(EvaluatorReliedOn.class).dependentId())
				.isEqualTo("recognition-1");
			RecognitionTest.this.book.record(new StrikeOffEvaluator(EVALUATOR, City.BUREAU, "违规", DECISION, REQUESTED));
		}

		@Test
		void is_refused_to_anybody_but_the_holder_and_for_a_revoked_certificate() {
			signed(terms(ISSUED, ReferenceDay.ISSUE), RecognisedKind.CERTIFICATION);
			RecognitionTest.this.book.record(request(RecognitionTest.this.city.person(), RecognitionRoute.AGREEMENT,
					AGREEMENT, null, certificate(), null));
			RecognitionTest.this.book.refuses("SOURCE_MUST_STAND", "source", grant());
			RecognitionTest.this.book.record(new RevokeCertification(CERTIFICATE, RevocationReason.FRAUD, City.BUREAU,
					DECISION, LocalDate.of(2024, 2, 1)));
			RecognitionTest.this.book
				.record(new RequestRecognition("recognition-2", SCHEME, RecognitionTest.this.holder,
						RecognitionRoute.AGREEMENT, AGREEMENT, null, certificate(), null, REQUESTED));
			RecognitionTest.this.book.refuses("SOURCE_MUST_STAND", "source",
					new GrantRecognition("recognition-2", DECISION, REQUESTED));
		}

	}

	/** Invariant I9 and 004 (七). */
	@Nested
	class ByDirectRule {

		@ParameterizedTest
		@EnumSource(value = Rank.class, mode = EnumSource.Mode.EXCLUDE, names = { "ENTERPRISE", "CROSS_REGION" })
		void is_granted_for_a_title_of_county_rank_or_above(Rank rank) {
			granted(byTitle("邻市工匠", rank, false, "样例劳动合同"));
			RecognitionGranted granted = RecognitionTest.this.book.newest(RecognitionGranted.class);
			assertThat(granted.benefit()).isEqualTo("样例工匠");
			assertThat(granted.version()).isNull();
		}

		@Test
		void is_refused_for_a_title_of_an_enterprise() {
			refusesGrant(byTitle("企业工匠", Rank.ENTERPRISE, false, "样例劳动合同"), "DIRECT_RECOGNITION_NEEDS_A_COUNTY_TITLE",
					"source");
		}

		@ParameterizedTest
		@CsvSource({ "样例工匠, false", "邻市工匠, true" })
		void is_refused_where_it_would_close_a_circle(String title, boolean byRecognition) {
			refusesGrant(byTitle(title, Rank.COUNTY, byRecognition, "样例劳动合同"), "A_RECOGNITION_IS_NO_SOURCE_OF_ANOTHER",
					"source");
		}

		@ParameterizedTest
		@CsvSource({ "' '", "''" })
		void is_refused_without_evidence_of_coming(String evidence) {
			refusesGrant(byTitle("邻市工匠", Rank.COUNTY, false, evidence), "ARRIVAL_MUST_BE_EVIDENCED", "evidence");
		}

		@Test
		void takes_an_honor_of_the_book_and_hangs_on_it() {
			String honor = RecognitionTest.this.city.conferredRound(1, Terms.plain().afterThreeYears()).getFirst();
			String honored = RecognitionTest.this.book.newest(HonorConferred.class).subject().id();
			granted(request(honored, RecognitionRoute.DIRECT_RULE, null, null,
					new RecognitionSource(RecognitionSourceKind.HONOR, honor, null), "样例劳动合同"));
			assertThat(RecognitionTest.this.book.newest(HonorReliedOn.class).dependentId()).isEqualTo("recognition-1");
			RecognitionTest.this.book.record(
					new RevokeHonor(honor, RevocationReason.FRAUD, City.BUREAU, DECISION, LocalDate.of(2024, 4, 1)));
			RecognitionTest.this.book.record(request("recognition-2", honored, RecognitionRoute.DIRECT_RULE, null, null,
					new RecognitionSource(RecognitionSourceKind.HONOR, honor, null), "样例劳动合同"));
			RecognitionTest.this.book.refuses("SOURCE_MUST_STAND", "source",
					new GrantRecognition("recognition-2", DECISION, LocalDate.of(2024, 5, 1)));
		}

		private RequestRecognition byTitle(String title, Rank rank, boolean byRecognition, String evidence) {
			SourceTitle external = new SourceTitle(title, rank, "510107", "邻市总工会", "邻工〔2022〕1号",
					LocalDate.of(2022, 5, 1), byRecognition);
			return request(RecognitionTest.this.holder, RecognitionRoute.DIRECT_RULE, null, null,
					new RecognitionSource(RecognitionSourceKind.EXTERNAL_TITLE, null, external), evidence);
		}

	}

	/** Invariant I33. */
	@Nested
	class ByTable {

		@Test
		void grants_the_treatment_of_the_line_and_nothing_else() {
			table(row("高级工", SkillLevel.SENIOR, null));
			granted(byTable(RecognitionRoute.EQUIVALENCE));
			RecognitionGranted granted = RecognitionTest.this.book.newest(RecognitionGranted.class);
			assertThat(granted.effect()).isEqualTo(RecognitionEffect.TREATMENT_ONLY);
			assertThat(granted.benefit()).isEqualTo("享受样例待遇");
			assertThat(granted.version()).isEqualTo(1);
			assertThat(RecognitionTest.this.book.events())
				.noneMatch((event) -> event.toString().contains("CertificationAwarded[certificationId=recognition"));
		}

		@Test
		void goes_by_the_version_of_the_day() {
			table(row("高级工", SkillLevel.SENIOR, null));
			RecognitionTest.this.book
				.record(new ReviseEquivalenceTable(TABLE, "样表〔2024〕2号", List.of(row("技师", SkillLevel.TECHNICIAN, null)),
						LocalDate.of(2024, 2, 1), "调整", LocalDate.of(2024, 2, 1)));
			refusesGrant(byTable(RecognitionRoute.EQUIVALENCE), "TABLE_MUST_COVER_THE_QUALIFICATION", "tableId");
		}

		@Test
		void transfers_credits_where_the_line_states_them_and_only_there() {
			table(row("高级工", SkillLevel.SENIOR, 35));
			RecognitionTest.this.book.record(byTable(RecognitionRoute.EQUIVALENCE));
			RecognitionTest.this.book.refuses("CREDITS_MUST_BE_STATED", "tableId", grant());
			RecognitionTest.this.book.record(request("recognition-2", RecognitionTest.this.holder,
					RecognitionRoute.CREDIT_TRANSFER, null, TABLE, certificate(), null));
			RecognitionTest.this.book.record(new GrantRecognition("recognition-2", DECISION, REQUESTED));
			assertThat(RecognitionTest.this.book.newest(RecognitionGranted.class).creditTenths()).isEqualTo(35);
		}

		@Test
		void takes_a_qualification_that_the_book_does_not_hold_by_its_words() {
			table(row("高级工班", null, null));
			SourceTitle graduate = new SourceTitle("高级工班", Rank.PREFECTURE, "511700", "样例技师学院", "样毕〔2023〕1号", ISSUED,
					false);
			granted(request(RecognitionTest.this.holder, RecognitionRoute.EQUIVALENCE, null, TABLE,
					new RecognitionSource(RecognitionSourceKind.EXTERNAL_TITLE, null, graduate), null));
			assertThat(RecognitionTest.this.book.newest(RecognitionGranted.class).benefit()).isEqualTo("享受样例待遇");
		}

		private void table(EquivalenceRow row) {
			RecognitionTest.this.book.record(new SetEquivalenceTable(TABLE, "scheme-equal", "样例比照表", "样表〔2024〕1号",
					List.of(row), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1)));
		}

		private RequestRecognition byTable(RecognitionRoute route) {
			return request(RecognitionTest.this.holder, route, null, TABLE, certificate(), null);
		}

		private static EquivalenceRow row(String qualification, @Nullable SkillLevel level, @Nullable Integer credit) {
			return new EquivalenceRow(qualification, level, "享受样例待遇", RecognitionEffect.TREATMENT_ONLY, credit);
		}

	}

	@Nested
	class Decisions {

		@Test
		void a_request_names_what_its_route_rests_on() {
			for (RequestRecognition request : List.of(
					request(RecognitionTest.this.holder, RecognitionRoute.AGREEMENT, null, null, certificate(), null),
					request(RecognitionTest.this.holder, RecognitionRoute.EQUIVALENCE, null, null, certificate(), null),
					request(RecognitionTest.this.holder, RecognitionRoute.DIRECT_RULE, null, null, certificate(), null),
					request(RecognitionTest.this.holder, RecognitionRoute.DIRECT_RULE, null, null,
							new RecognitionSource(RecognitionSourceKind.EXTERNAL_TITLE, null, null), "样例"),
					request(RecognitionTest.this.holder, RecognitionRoute.DIRECT_RULE, null, null,
							new RecognitionSource(RecognitionSourceKind.HONOR, null, null), "样例"))) {
				RecognitionTest.this.book.refuses("ROUTE_MUST_NAME_ITS_GROUND", "route", request);
			}
		}

		@Test
		void a_request_names_records_of_the_book() {
			RecognitionTest.this.book.refuses("RECORD_MUST_EXIST", "agreementId", byAgreement());
			RecognitionTest.this.book.refuses("RECORD_MUST_EXIST", "tableId", request(RecognitionTest.this.holder,
					RecognitionRoute.EQUIVALENCE, null, "table-none", certificate(), null));
			RecognitionTest.this.book.refuses("RECORD_MUST_EXIST", "applicantId",
					request("person-nobody", RecognitionRoute.AGREEMENT, AGREEMENT, null, certificate(), null));
		}

		@Test
		void a_request_is_decided_once() {
			signed(terms(ISSUED, ReferenceDay.ISSUE), RecognisedKind.CERTIFICATION);
			RecognitionTest.this.book.record(byAgreement());
			RefuseRecognition refusal = new RefuseRecognition("recognition-1", "材料不实", DECISION, REQUESTED);
			RecognitionTest.this.book.record(refusal);
			assertThat(RecognitionTest.this.book.newest(RecognitionRefused.class).reason()).isEqualTo("材料不实");
			RecognitionTest.this.book.refuses("RECOGNITION_IS_DECIDED_ONCE", "recognitionId", refusal);
			RecognitionTest.this.book.refuses("RECOGNITION_IS_DECIDED_ONCE", "recognitionId", grant());
			RecognitionTest.this.book.refuses("ONLY_A_GRANTED_RECOGNITION_IS_WITHDRAWN", "recognitionId", withdrawal());
		}

		@Test
		void a_withdrawal_frees_the_source_and_happens_once() {
			signed(terms(ISSUED, ReferenceDay.ISSUE), RecognisedKind.CERTIFICATION);
			granted(byAgreement());
			RecognitionTest.this.book.record(withdrawal());
			assertThat(RecognitionTest.this.book.newest(RecognitionWithdrawn.class).claims())
				.containsExactly(Claim.free("recognition.source", SCHEME + "|" + CERTIFICATE));
			RecognitionTest.this.book.refuses("ONLY_A_GRANTED_RECOGNITION_IS_WITHDRAWN", "recognitionId", withdrawal());
		}

		@Test
		void nothing_is_decided_on_a_day_before_the_request() {
			signed(terms(ISSUED, ReferenceDay.ISSUE), RecognisedKind.CERTIFICATION);
			RecognitionTest.this.book.record(byAgreement());
			RecognitionTest.this.book.refuses("ACT_COMES_AFTER_THE_RECORD_BEGAN", "on",
					new GrantRecognition("recognition-1", DECISION, REQUESTED.minusDays(1)));
		}

		private WithdrawRecognition withdrawal() {
			return new WithdrawRecognition("recognition-1", WithdrawalReason.OWN_REQUEST, "本人申请", DECISION,
					LocalDate.of(2024, 4, 1));
		}

	}

	private void signed(AgreementTerms terms, RecognisedKind kind) {
		this.book.record(new SignAgreement(AGREEMENT, SCHEME, "样例互认", "样协〔2023〕1号",
				List.of(City.BUREAU, City.GOVERNMENT), kind, terms, LocalDate.of(2023, 1, 1)));
	}

	private void granted(RequestRecognition request) {
		this.book.record(request);
		this.book.record(grant());
	}

	private void refusesGrant(RequestRecognition request, String code, String field) {
		this.book.record(request);
		this.book.refuses(code, field, grant());
	}

	private static GrantRecognition grant() {
		return new GrantRecognition("recognition-1", DECISION, LocalDate.of(2024, 3, 11));
	}

	private RequestRecognition byAgreement() {
		return request(this.holder, RecognitionRoute.AGREEMENT, AGREEMENT, null, certificate(), null);
	}

	private static RecognitionSource certificate() {
		return new RecognitionSource(RecognitionSourceKind.CERTIFICATION, CERTIFICATE, null);
	}

	private static RequestRecognition request(String applicant, RecognitionRoute route, @Nullable String agreementId,
			@Nullable String tableId, RecognitionSource source, @Nullable String evidence) {
		return request("recognition-1", applicant, route, agreementId, tableId, source, evidence);
	}

	private static RequestRecognition request(String id, String applicant, RecognitionRoute route,
			@Nullable String agreementId, @Nullable String tableId, RecognitionSource source,
			@Nullable String evidence) {
		return new RequestRecognition(id, SCHEME, applicant, route, agreementId, tableId, source, evidence, REQUESTED);
	}

	private static AgreementTerms terms(LocalDate from, ReferenceDay counts) {
		return new AgreementTerms(List.of("500000"), List.of(), List.of(GivenRecords.ELECTRICIAN),
				List.of(SkillLevel.SENIOR), RecognitionEffect.FULL, counts, from, null);
	}

}
