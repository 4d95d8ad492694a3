package org.meritbook.command.organisation;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.identity.CreditCode;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.organisation.OrganisationSucceeded;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;

import static org.meritbook.command.Refusals.refusal;

class OrganisationTest {

	private static final String ID = "organisation-sample";

	private static final LocalDate ON = LocalDate.of(2023, 4, 1);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private static final CitedClause DRAFT = CitedClause.of("policy-draft", "一");

	private static final String CREDIT_CODE = CreditCode
		.synthetic(CreditCode.Register.INSTITUTION, new RegionCode("511702"), 7)
		.code();

	private final FixtureConfiguration<Organisation> organisation = Deciding.about(Organisation.class);

	@Nested
	class RegisterOrganisationCommand {

		@Test
		void records_an_organisation_below_its_superior() {
			OrganisationTest.this.organisation.givenNoPriorActivity()
				.when(registering(ID, CREDIT_CODE, "511702", City.GOVERNMENT, City.CLAUSE))
				.expectEvents(registered(CREDIT_CODE, City.GOVERNMENT));
		}

		@Test
		void records_an_organisation_without_code_and_superior() {
			OrganisationTest.this.organisation.givenNoPriorActivity()
				.when(registering(ID, null, "511702", null, City.CLAUSE))
				.expectEvents(registered(null, null));
		}

		@Test
		void refuses_an_id_that_is_not_well_formed() {
			refuses(registering("sample", null, "511702", null, City.CLAUSE), "ID_MUST_BE_WELL_FORMED",
					"organisationId");
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "12511702MB0000000", "12511702MB00000000", "１２５１１７０２ＭＢ０００００００Ｘ" })
		void refuses_a_credit_code_that_does_not_check(String code) {
			refuses(registering(ID, code, "511702", null, City.CLAUSE), "CREDIT_CODE_MUST_BE_VALID", "creditCode");
		}

		@Test
		void refuses_a_region_that_does_not_stand_on_the_day() {
			refuses(registering(ID, null, "511721", null, City.CLAUSE), "REGION_MUST_EXIST", "regionCode");
		}

		@Test
		void refuses_a_superior_that_is_not_on_record() {
			refuses(registering(ID, null, "511702", "organisation-nowhere", City.CLAUSE), "RECORD_MUST_EXIST",
					"superiorId");
		}

		@Test
		void refuses_a_draft_as_its_basis() {
			refuses(registering(ID, null, "511702", null, DRAFT), "DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId");
		}

		private void refuses(RegisterOrganisation command, String code, String field) {
			OrganisationTest.this.organisation.givenNoPriorActivity()
				.when(command)
				.expectNoEvents()
				.expectException(refusal(code, field));
		}

		private RegisterOrganisation registering(String id, @Nullable String creditCode, String region,
				@Nullable String superior, CitedClause basis) {
			return new RegisterOrganisation(id, "样例厂", creditCode, region, Rank.ENTERPRISE, false, superior, basis, ON);
		}

	}

	@Nested
	class RenameOrganisationCommand {

		@Test
		void records_the_new_name() {
			OrganisationTest.this.organisation.given(registered(null, null))
				.when(renaming(City.CLAUSE))
				.expectEvents(new OrganisationRenamed(ID, "样例新厂", "改制", BASIS, ON));
		}

		@Test
		void refuses_an_organisation_whose_duties_were_taken_over() {
			OrganisationTest.this.organisation.given(registered(null, null), succeeded())
				.when(renaming(City.CLAUSE))
				.expectNoEvents()
				.expectException(refusal("ENDED_ORGANISATION_DOES_NOT_CHANGE", "organisationId"));
		}

		@Test
		void refuses_a_draft_as_its_basis() {
			OrganisationTest.this.organisation.given(registered(null, null))
				.when(renaming(DRAFT))
				.expectNoEvents()
				.expectException(refusal("DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId"));
		}

		private RenameOrganisation renaming(CitedClause basis) {
			return new RenameOrganisation(ID, "样例新厂", "改制", basis, ON);
		}

	}

	@Nested
	class SucceedOrganisationCommand {

		@Test
		void records_who_took_over() {
			OrganisationTest.this.organisation.given(registered(null, null))
				.when(succeeding(City.BUREAU, City.FACTORY))
				.expectEvents(succeeded());
		}

		@Test
		void refuses_a_successor_that_is_not_on_record() {
			OrganisationTest.this.organisation.given(registered(null, null))
				.when(succeeding(City.BUREAU, "organisation-nowhere"))
				.expectNoEvents()
				.expectException(refusal("RECORD_MUST_EXIST", "successorIds"));
		}

		@Test
		void refuses_itself_as_its_successor() {
			OrganisationTest.this.organisation.given(registered(null, null))
				.when(succeeding(ID))
				.expectNoEvents()
				.expectException(refusal("RECORD_MUST_EXIST", "successorIds"));
		}

		@Test
		void refuses_a_second_succession() {
			OrganisationTest.this.organisation.given(registered(null, null), succeeded())
				.when(succeeding(City.BUREAU))
				.expectNoEvents()
				.expectException(refusal("ENDED_ORGANISATION_DOES_NOT_CHANGE", "organisationId"));
		}

		private SucceedOrganisation succeeding(String... successors) {
			return new SucceedOrganisation(ID, List.of(successors), "样编〔2023〕1号", City.CLAUSE, ON);
		}

	}

	private static OrganisationRegistered registered(@Nullable String creditCode, @Nullable String superiorId) {
		return new OrganisationRegistered(ID, "样例厂", creditCode, "511702", Rank.ENTERPRISE, false, superiorId, BASIS,
				ON);
	}

	private static OrganisationSucceeded succeeded() {
		return new OrganisationSucceeded(ID, List.of(City.BUREAU, City.FACTORY), "样编〔2023〕1号", BASIS, ON);
	}

}
