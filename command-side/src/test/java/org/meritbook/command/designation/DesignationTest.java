package org.meritbook.command.designation;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.GivenRecords;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.designation.DesignationApplied;
import org.meritbook.events.designation.DesignationAssessed;
import org.meritbook.events.designation.DesignationDelisted;
import org.meritbook.events.designation.DesignationDisclosed;
import org.meritbook.events.designation.DesignationReassessed;
import org.meritbook.events.designation.DesignationUpgraded;
import org.meritbook.events.designation.PlatformDesignated;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;

import static org.meritbook.command.Refusals.refusal;

class DesignationTest {

	private static final String ID = "designation-sample";

	private static final String COUNTY = "scheme-platform-county";

	private static final String DECISION = "样平〔2023〕1号";

	private static final Basis DECIDED = GivenRecords.BASIS.decidedBy(DECISION);

	private static final LocalDate APPLIED = LocalDate.of(2023, 9, 1);

	private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 25);

	private static final LocalDate DESIGNATED = LocalDate.of(2023, 10, 9);

	private static final LocalDate LATER = LocalDate.of(2024, 6, 3);

	private final FixtureConfiguration<Designation> designation = Deciding.about(Designation.class);

	static List<Object> outOfTurn() {
		return List.of(new DiscloseDesignation(ID, PUBLISHED), new DesignatePlatform(ID, DECISION, null, DESIGNATED),
				new UpgradeDesignation(ID, "scheme-platform-province", DECISION, LATER),
				new ReassessDesignation(ID, true, "合格", null, LATER),
				new DelistDesignation(ID, City.BUREAU, "停办", DECISION, LATER));
	}

	@Test
	void is_applied_for_under_a_scheme_of_platforms_or_brands() {
		this.designation.givenNoPriorActivity().when(application(COUNTY)).expectEvents(applied());
		Deciding.about(Designation.class)
			.givenNoPriorActivity()
			.when(application("scheme-labor-brand-county"))
			.expectSuccessfulHandlerExecution();
		refusesNew(application("scheme-honor-title"), "SCHEME_MUST_BE_OF_THAT_KIND", "schemeId");
		refusesNew(application("scheme-draft-platform"), "DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId");
		refusesNew(new ApplyForDesignation(ID, COUNTY, "样例工作室", "organisation-nowhere", null, APPLIED),
				"RECORD_MUST_EXIST", "hostId");
		refusesNew(new ApplyForDesignation(ID, COUNTY, "样例工作室", City.FACTORY, "person-9", APPLIED), "RECORD_MUST_EXIST",
				"leaderId");
	}

	@Test
	void is_assessed_again_until_it_is_disclosed() {
		this.designation.given(applied(), assessed(false))
			.when(new AssessDesignation(ID, true, "整改合格", APPLIED.plusDays(7)))
			.expectEvents(new DesignationAssessed(ID, true, "整改合格", GivenRecords.BASIS, APPLIED.plusDays(7)));
		refusesOf(new AssessDesignation(ID, true, "合格", PUBLISHED), "DESIGNATION_STEPS_FOLLOW_IN_ORDER",
				"designationId", applied(), assessed(true), disclosed());
	}

	@Test
	void is_disclosed_for_the_days_of_its_scheme_once_it_passed() {
		this.designation.given(applied(), assessed(true))
			.when(new DiscloseDesignation(ID, PUBLISHED))
			.expectEvents(disclosed());
		refusesOf(new DiscloseDesignation(ID, PUBLISHED), "ONLY_A_PASSED_ASSESSMENT_GOES_ON", "designationId",
				applied(), assessed(false));
	}

	/** Invariant I26. */
	@ParameterizedTest
	@ValueSource(strings = { "2023-10-07", "2023-10-08" })
	void is_not_designated_before_the_notice_ends(LocalDate on) {
		refusesOf(new DesignatePlatform(ID, DECISION, null, on), "NOTHING_IS_DESIGNATED_BEFORE_THE_NOTICE_ENDS", "on",
				applied(), assessed(true), disclosed());
	}

	@Test
	void is_designated_on_the_day_after() {
		this.designation.given(applied(), assessed(true), disclosed())
			.when(new DesignatePlatform(ID, DECISION, LATER, DESIGNATED))
			.expectEvents(new PlatformDesignated(ID, COUNTY, Rank.COUNTY, LATER, DECIDED, DESIGNATED));
	}

	@ParameterizedTest
	@MethodSource("outOfTurn")
	void takes_no_step_out_of_turn(Object act) {
		refusesOf(act, "DESIGNATION_STEPS_FOLLOW_IN_ORDER", "designationId", applied());
	}

	@ParameterizedTest
	@MethodSource("outOfTurn")
	void takes_no_step_once_it_is_delisted(Object act) {
		refusesOf(act, "DESIGNATION_STEPS_FOLLOW_IN_ORDER", "designationId", applied(), assessed(true), disclosed(),
				designated(), new DesignationDelisted(ID, City.BUREAU, "停办", DECIDED, LATER));
	}

	@ParameterizedTest
	@CsvSource({ "scheme-platform-prefecture, PREFECTURE", "scheme-platform-province, PROVINCE",
			"scheme-platform-nation, NATION" })
	void rises_to_any_higher_level(String scheme, Rank rank) {
		this.designation.given(applied(), assessed(true), disclosed(), designated())
			.when(new UpgradeDesignation(ID, scheme, DECISION, LATER))
			.expectEvents(new DesignationUpgraded(ID, scheme, 1, Rank.COUNTY, rank, DECIDED, LATER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "scheme-platform-county", "scheme-platform-enterprise", "scheme-labor-brand-province" })
	void does_not_rise_to_the_same_a_lower_or_another_kind(String scheme) {
		refusesOf(new UpgradeDesignation(ID, scheme, DECISION, LATER), "UPGRADE_MUST_GO_UP", "schemeId", applied(),
				assessed(true), disclosed(), designated());
	}

	@Test
	void is_assessed_again_later() {
		this.designation.given(applied(), assessed(true), disclosed(), designated())
			.when(new ReassessDesignation(ID, false, "不合格", LATER.plusYears(1), LATER))
			.expectEvents(new DesignationReassessed(ID, false, "不合格", LATER.plusYears(1), GivenRecords.BASIS, LATER));
	}

	@ParameterizedTest
	@ValueSource(strings = { City.BUREAU, City.GOVERNMENT })
	void is_delisted_by_a_body_that_designates_or_one_above(String body) {
		this.designation.given(applied(), assessed(true), disclosed(), designated())
			.when(new DelistDesignation(ID, body, "停办", DECISION, LATER))
			.expectEvents(new DesignationDelisted(ID, body, "停办", DECIDED, LATER));
	}

	@Test
	void is_not_delisted_by_anybody_else() {
		refusesOf(new DelistDesignation(ID, City.FACTORY, "停办", DECISION, LATER), "ONLY_THE_DESIGNATING_BODY_DELISTS",
				"bodyId", applied(), assessed(true), disclosed(), designated());
	}

	@Test
	void takes_no_step_dated_before_the_application() {
		refusesOf(new AssessDesignation(ID, true, "合格", APPLIED.minusDays(1)), "ACT_COMES_AFTER_THE_RECORD_BEGAN", "on",
				applied());
	}

	private void refusesNew(Object command, String code, String field) {
		this.designation.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private void refusesOf(Object command, String code, String field, Object... given) {
		this.designation.given(given).when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private static ApplyForDesignation application(String schemeId) {
		return new ApplyForDesignation(ID, schemeId, "样例工作室", City.FACTORY, "person-1", APPLIED);
	}

	private static DesignationApplied applied() {
		return new DesignationApplied(ID, COUNTY, 1, "样例工作室", City.FACTORY, "person-1", Rank.COUNTY,
				SchemeKind.PLATFORM, "511700", GivenRecords.BASIS, APPLIED);
	}

	private static DesignationAssessed assessed(boolean passed) {
		return new DesignationAssessed(ID, passed, "评估", GivenRecords.BASIS, APPLIED);
	}

	private static DesignationDisclosed disclosed() {
		var window = WorkingDayCalendar.china().window(PUBLISHED, 5, CountingConvention.EXCLUDE_FIRST_DAY);
		return new DesignationDisclosed(ID, PUBLISHED.plusDays(1), LocalDate.of(2023, 10, 8), 5,
				CountingConvention.EXCLUDE_FIRST_DAY, window.calendarVersion(), false, GivenRecords.BASIS, PUBLISHED);
	}

	private static PlatformDesignated designated() {
		return new PlatformDesignated(ID, COUNTY, Rank.COUNTY, null, DECIDED, DESIGNATED);
	}

}
