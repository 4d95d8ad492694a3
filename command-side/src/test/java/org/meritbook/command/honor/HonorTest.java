package org.meritbook.command.honor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.Subject;

import static org.meritbook.command.Refusals.refusal;

class HonorTest {

	private static final String ID = "honor-sample";

	private static final LocalDate CONFERRED = LocalDate.of(2023, 10, 9);

	private static final LocalDate LATER = LocalDate.of(2024, 1, 8);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause()).decidedBy("样定〔2023〕2号");

	private static final Basis DECIDED = BASIS.decidedBy("样定〔2024〕1号");

	private final FixtureConfiguration<Honor> honor = Deciding.about(Honor.class);

	/** Every act on an honor that has to stand. */
	static List<Object> acts(LocalDate on) {
		return List.of(new IssueCertificate(ID, null, on), new ReissueCertificate(ID, "遗失", on),
				new SuspendHonor(ID, "核查", "样定〔2024〕1号", on), new ReinstateHonor(ID, "查清", "样定〔2024〕1号", on),
				new RevokeHonor(ID, RevocationReason.FRAUD, City.BUREAU, "样定〔2024〕1号", on),
				new RenounceHonor(ID, "本人放弃", on));
	}

	static List<Object> actsAfterwards() {
		return acts(LATER);
	}

	static List<Object> actsBeforehand() {
		List<Object> all = new ArrayList<>(acts(CONFERRED.minusDays(1)));
		all.add(new CorrectHonor(ID, HonorField.TITLE, "样例新名", "笔误", null, CONFERRED.minusDays(1)));
		return all;
	}

	@ParameterizedTest
	@MethodSource("actsAfterwards")
	void takes_no_act_once_it_is_revoked(Object act) {
		refusesOf(act, "HONOR_MUST_BE_IN_FORCE", "honorId", conferred("YL"), revoked());
	}

	@ParameterizedTest
	@MethodSource("actsAfterwards")
	void takes_no_act_once_it_is_given_back(Object act) {
		refusesOf(act, "HONOR_MUST_BE_IN_FORCE", "honorId", conferred("YL"),
				new HonorRenounced(ID, "本人放弃", BASIS, LATER));
	}

	@ParameterizedTest
	@MethodSource("actsBeforehand")
	void takes_no_act_dated_before_its_conferral(Object act) {
		refusesOf(act, "ACT_COMES_AFTER_CONFERRAL", "on", conferred("YL"));
	}

	@Nested
	class IssueCertificateCommand {

		@Test
		void numbers_it_by_the_scheme_the_edition_and_the_place_in_the_list() {
			HonorTest.this.honor.given(conferred("YL"))
				.when(new IssueCertificate(ID, null, CONFERRED))
				.expectEvents(issued("YL-2023-0007"));
		}

		@Test
		void takes_the_number_that_is_given() {
			HonorTest.this.honor.given(conferred(null))
				.when(new IssueCertificate(ID, "样字第7号", CONFERRED))
				.expectEvents(issued("样字第7号"));
		}

		@Test
		void refuses_when_neither_the_scheme_nor_the_sender_has_a_number() {
			refusesOf(new IssueCertificate(ID, null, CONFERRED), "CERTIFICATE_NUMBER_MUST_BE_KNOWN", "certificateNo",
					conferred(null));
		}

		@Test
		void refuses_a_second_certificate() {
			refusesOf(new IssueCertificate(ID, "样字第8号", LATER), "CERTIFICATE_IS_ISSUED_ONCE", "honorId",
					conferred("YL"), issued("YL-2023-0007"));
		}

	}

	@Nested
	class ReissueCertificateCommand {

		@Test
		void keeps_the_number_and_counts_the_papers() {
			HonorTest.this.honor.given(conferred("YL"), issued("YL-2023-0007"), reissued(2))
				.when(new ReissueCertificate(ID, "遗失", LATER))
				.expectEvents(reissued(3));
		}

		@Test
		void refuses_a_paper_before_the_first() {
			refusesOf(new ReissueCertificate(ID, "遗失", LATER), "ONLY_AN_ISSUED_CERTIFICATE_IS_REISSUED", "honorId",
					conferred("YL"));
		}

		private CertificateReissued reissued(int serial) {
			return new CertificateReissued(ID, "YL-2023-0007", serial, "遗失", BASIS, LATER);
		}

	}

	@Nested
	class CorrectHonorCommand {

		@Test
		void records_what_the_title_was_and_is() {
			HonorTest.this.honor.given(conferred("YL"), corrected("title", "样例英才", "样例新名"))
				.when(correcting(HonorField.TITLE, "样例英才"))
				.expectEvents(corrected("title", "样例新名", "样例英才"));
		}

		@Test
		void records_what_the_employer_was_and_is() {
			HonorTest.this.honor.given(conferred("YL"))
				.when(correcting(HonorField.EMPLOYER, City.BUREAU))
				.expectEvents(corrected("employerId", City.FACTORY, City.BUREAU));
		}

		@Test
		void still_corrects_a_revoked_honor() {
			HonorTest.this.honor.given(conferred("YL"), revoked())
				.when(correcting(HonorField.TITLE, "样例新名"))
				.expectEvents(corrected("title", "样例英才", "样例新名"));
		}

		@Test
		void refuses_what_is_on_record_already() {
			refusesOf(correcting(HonorField.TITLE, "样例英才"), "CORRECTION_MUST_CHANGE_SOMETHING", "after",
					conferred("YL"));
		}

		@Test
		void refuses_an_employer_that_is_not_on_record() {
			refusesOf(correcting(HonorField.EMPLOYER, "organisation-nowhere"), "RECORD_MUST_EXIST", "after",
					conferred("YL"));
		}

		private CorrectHonor correcting(HonorField field, String after) {
			return new CorrectHonor(ID, field, after, "笔误", "样定〔2024〕1号", LATER);
		}

		private HonorCorrected corrected(String field, String before, String after) {
			return new HonorCorrected(ID, field, before, after, "笔误", DECIDED, LATER);
		}

	}

	@Nested
	class SuspendHonorCommand {

		@Test
		void records_the_suspension_by_its_decision() {
			HonorTest.this.honor.given(conferred("YL"))
				.when(new SuspendHonor(ID, "核查", "样定〔2024〕1号", LATER))
				.expectEvents(suspended());
		}

		@Test
		void refuses_a_second_suspension() {
			refusesOf(new SuspendHonor(ID, "核查", "样定〔2024〕2号", LATER), "AN_HONOR_IS_SUSPENDED_ONCE", "honorId",
					conferred("YL"), suspended());
		}

	}

	@Nested
	class ReinstateHonorCommand {

		@Test
		void ends_the_suspension_by_its_decision() {
			HonorTest.this.honor.given(conferred("YL"), suspended())
				.when(new ReinstateHonor(ID, "查清", "样定〔2024〕1号", LATER))
				.expectEvents(reinstated());
		}

		@Test
		void refuses_an_honor_that_is_not_suspended() {
			refusesOf(new ReinstateHonor(ID, "查清", "样定〔2024〕1号", LATER), "ONLY_A_SUSPENDED_HONOR_IS_REINSTATED",
					"honorId", conferred("YL"), suspended(), reinstated());
		}

		private HonorReinstated reinstated() {
			return new HonorReinstated(ID, "查清", DECIDED, LATER);
		}

	}

	@Nested
	class RevokeHonorCommand {

		@ParameterizedTest
		@ValueSource(strings = { City.BUREAU, City.GOVERNMENT })
		void records_the_revocation_by_the_conferring_body_or_one_above_it(String body) {
			HonorTest.this.honor.given(conferred("YL"))
				.when(new RevokeHonor(ID, RevocationReason.LATER_OFFENCE, body, "样定〔2024〕1号", LATER))
				.expectEvents(new HonorRevoked(ID, RevocationReason.LATER_OFFENCE, body, false, DECIDED, LATER));
		}

		@Test
		void revokes_a_suspended_honor() {
			HonorTest.this.honor.given(conferred("YL"), suspended())
				.when(new RevokeHonor(ID, RevocationReason.FRAUD, City.BUREAU, "样定〔2024〕1号", LATER))
				.expectEvents(revoked());
		}

		@ParameterizedTest
		@ValueSource(strings = { City.FACTORY, "organisation-nowhere" })
		void refuses_any_other_body(String body) {
			refusesOf(new RevokeHonor(ID, RevocationReason.FRAUD, body, "样定〔2024〕1号", LATER),
					"ONLY_THE_CONFERRING_BODY_REVOKES", "revokingBodyId", conferred("YL"));
		}

	}

	@Nested
	class RenounceHonorCommand {

		@Test
		void records_that_it_was_given_back() {
			HonorTest.this.honor.given(conferred("YL"))
				.when(new RenounceHonor(ID, "本人放弃", LATER))
				.expectEvents(new HonorRenounced(ID, "本人放弃", BASIS, LATER));
		}

	}

	private void refusesOf(Object command, String code, String field, Object... given) {
		this.honor.given(given).when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private static HonorConferred conferred(@Nullable String prefix) {
		return new HonorConferred(ID, "round-2023", "nomination-1", City.SCHEME, 1, Subject.person("person-1"),
				City.FACTORY, "样例英才", null, SchemeKind.HONOR_TITLE, ActType.AWARD, Rank.PREFECTURE, "511700",
				List.of(City.BUREAU), 2023, 7, prefix, BASIS, CONFERRED);
	}

	private static CertificateIssued issued(String number) {
		return new CertificateIssued(ID, number, 1, BASIS, CONFERRED);
	}

	private static HonorSuspended suspended() {
		return new HonorSuspended(ID, "核查", DECIDED, LATER);
	}

	private static HonorRevoked revoked() {
		return new HonorRevoked(ID, RevocationReason.FRAUD, City.BUREAU, false, DECIDED, LATER);
	}

}
