package org.meritbook.command.lookup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.organisation.RenameOrganisation;
import org.meritbook.command.policy.AmendPolicy;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RepealPolicy;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.type.Basis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which version of a document carries an act on which day (invariants I12, I13, I14).
 */
class FoldedPoliciesTest {

	private static final String POLICY = "policy-004";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@BeforeEach
	void a_document_was_issued_amended_and_repealed() {
		this.city.draftPolicy(POLICY);
		LocalDate recorded = LocalDate.of(2023, 1, 1);
		this.book.record(
				new IssuePolicy(POLICY, "样发〔2023〕4号", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 8, 28), recorded));
		this.book.record(new AmendPolicy(POLICY, "样发〔2024〕4号", LocalDate.of(2024, 1, 1), null, "样例修订", recorded));
		this.book.record(new RepealPolicy(POLICY, "样发〔2025〕4号", null, LocalDate.of(2025, 1, 1)));
	}

	@ParameterizedTest
	@CsvSource({ "2023-03-01, 1", "2023-08-28, 1", "2024-01-01, 2", "2024-12-31, 2" })
	void an_act_cites_the_version_in_force_on_its_own_day(LocalDate day, int version) {
		this.book.record(renaming(POLICY, "样批〔2023〕1号", day));
		assertThat(this.book.newest(OrganisationRenamed.class).basis())
			.isEqualTo(new Basis(POLICY, version, "三(一)", "样批〔2023〕1号", "abc"));
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-28", "2023-08-29", "2023-12-31", "2025-01-01" })
	void an_act_of_a_day_without_a_version_in_force_is_refused(LocalDate day) {
		this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId", renaming(POLICY, null, day));
	}

	@Test
	void an_act_under_a_document_that_is_not_on_record_is_refused() {
		this.book.refuses("RECORD_MUST_EXIST", "basis.policyId",
				renaming("policy-unknown", null, LocalDate.of(2023, 4, 1)));
	}

	@Test
	void what_was_looked_up_before_is_continued_and_not_trusted() {
		LocalDate day = LocalDate.of(2023, 4, 1);
		this.city.draftPolicy("policy-005");
		this.book.refuses("DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId", renaming("policy-005", null, day));
		this.book.record(new IssuePolicy("policy-005", "样发〔2023〕5号", day, null, day));
		this.book.record(renaming("policy-005", null, day));
		this.book.record(new RepealPolicy("policy-005", "样发〔2023〕6号", null, day));
		this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId", renaming("policy-005", null, day));
	}

	private static RenameOrganisation renaming(String policyId, @Nullable String decisionNo, LocalDate on) {
		return new RenameOrganisation(City.FACTORY, "样例新厂", "改制", new CitedClause(policyId, "三(一)", decisionNo, "abc"),
				on);
	}

}
