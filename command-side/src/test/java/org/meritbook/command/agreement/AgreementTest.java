package org.meritbook.command.agreement;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.GivenRecords;
import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.RecognisedKind;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.ReferenceDay;

import static org.meritbook.command.Refusals.refusal;

class AgreementTest {

	private static final String ID = "agreement-sample";

	private static final LocalDate SIGNED = LocalDate.of(2023, 3, 1);

	private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

	private final FixtureConfiguration<Agreement> agreement = Deciding.about(Agreement.class);

	static List<Object> acts() {
		return List.of(new AmendAgreement(ID, "样协〔2024〕1号", terms(LATER, null), "扩围", LATER),
				new EndAgreement(ID, "样协〔2024〕2号", "期满", LATER));
	}

	@Test
	void is_signed_by_two_parties_under_a_scheme_of_recognition() {
		this.agreement.givenNoPriorActivity()
			.when(signature(List.of(City.BUREAU, City.FACTORY), terms(SIGNED, null)))
			.expectEvents(signed());
	}

	@ParameterizedTest
	@ValueSource(strings = { City.BUREAU, City.BUREAU + "," + City.BUREAU })
	void refuses_an_agreement_with_oneself(String parties) {
		refusesNew(signature(List.of(parties.split(",")), terms(SIGNED, null)), "AGREEMENT_NEEDS_TWO_PARTIES",
				"partyIds");
	}

	@Test
	void refuses_parties_evaluators_and_regions_that_are_not_on_record() {
		refusesNew(signature(List.of(City.BUREAU, "organisation-nowhere"), terms(SIGNED, null)), "RECORD_MUST_EXIST",
				"partyIds");
		refusesNew(
				signature(List.of(City.BUREAU, City.FACTORY),
						new AgreementTerms(List.of(), List.of("evaluator-nobody"), List.of(), List.of(),
								RecognitionEffect.FULL, ReferenceDay.ISSUE, SIGNED, null)),
				"RECORD_MUST_EXIST", "terms.evaluatorIds");
		refusesNew(
				signature(List.of(City.BUREAU, City.FACTORY), new AgreementTerms(List.of("999999"), List.of(),
						List.of(), List.of(), RecognitionEffect.FULL, ReferenceDay.ISSUE, SIGNED, null)),
				"REGION_MUST_EXIST", "terms.regionCodes");
	}

	@Test
	void refuses_a_period_that_ends_before_it_begins() {
		refusesNew(signature(List.of(City.BUREAU, City.FACTORY), terms(SIGNED, SIGNED.minusDays(1))),
				"PERIOD_MUST_BE_IN_ORDER", "terms.effectiveTo");
	}

	@Test
	void refuses_a_scheme_of_another_kind_and_a_draft() {
		refusesNew(
				new SignAgreement(ID, "scheme-platform", "样例互认", "样协〔2023〕1号", List.of(City.BUREAU, City.FACTORY),
						RecognisedKind.CERTIFICATION, terms(SIGNED, null), SIGNED),
				"SCHEME_MUST_BE_OF_THAT_KIND", "schemeId");
		refusesNew(
				new SignAgreement(ID, "scheme-draft-recognition", "样例互认", "样协〔2023〕1号",
						List.of(City.BUREAU, City.FACTORY), RecognisedKind.CERTIFICATION, terms(SIGNED, null), SIGNED),
				"DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId");
	}

	@Test
	void is_amended_as_a_version_that_begins_later() {
		this.agreement.given(signed())
			.when(new AmendAgreement(ID, "样协〔2024〕1号", terms(LATER, null), "扩围", LATER))
			.expectEvents(
					new AgreementAmended(ID, 2, "样协〔2024〕1号", terms(LATER, null), "扩围", GivenRecords.BASIS, LATER));
		refusesOf(new AmendAgreement(ID, "样协〔2024〕1号", terms(SIGNED, null), "扩围", LATER),
				"VERSIONS_OF_AN_AGREEMENT_FOLLOW_IN_ORDER", "terms.effectiveFrom", signed());
	}

	@ParameterizedTest
	@MethodSource("acts")
	void takes_no_act_once_it_has_ended(Object act) {
		refusesOf(act, "AGREEMENT_MUST_STAND", "agreementId", signed(),
				new AgreementEnded(ID, "样协〔2024〕2号", "期满", GivenRecords.BASIS, LATER));
	}

	@Test
	void takes_no_act_dated_before_it_was_signed() {
		refusesOf(new EndAgreement(ID, "样协〔2024〕2号", "期满", SIGNED.minusDays(1)), "ACT_COMES_AFTER_THE_RECORD_BEGAN",
				"on", signed());
	}

	private void refusesNew(Object command, String code, String field) {
		this.agreement.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private void refusesOf(Object command, String code, String field, Object... given) {
		this.agreement.given(given).when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private static SignAgreement signature(List<String> parties, AgreementTerms terms) {
		return new SignAgreement(ID, "scheme-recognition", "样例互认", "样协〔2023〕1号", parties, RecognisedKind.CERTIFICATION,
				terms, SIGNED);
	}

	private static AgreementSigned signed() {
		return new AgreementSigned(ID, "scheme-recognition", "样例互认", "样协〔2023〕1号", List.of(City.BUREAU, City.FACTORY),
				RecognisedKind.CERTIFICATION, terms(SIGNED, null), GivenRecords.BASIS, SIGNED);
	}

	private static AgreementTerms terms(LocalDate from, @Nullable LocalDate to) {
		return new AgreementTerms(List.of("500000"), List.of(), List.of(), List.of(), RecognitionEffect.FULL,
				ReferenceDay.ISSUE, from, to);
	}

}
