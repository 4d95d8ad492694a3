package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.Terms;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.type.Basis;

import static org.meritbook.command.Refusals.refusal;

class SchemeTest {

	private static final String ID = City.SCHEME;

	private static final LocalDate ON = LocalDate.of(2023, 4, 1);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private static final CitedClause DRAFT = CitedClause.of("policy-draft", "三");

	private final FixtureConfiguration<Scheme> scheme = Deciding.about(Scheme.class);

	@Nested
	class DefineSchemeCommand {

		@Test
		void records_the_first_version_of_the_terms() {
			SchemeTest.this.scheme.givenNoPriorActivity()
				.when(new DefineScheme(ID, Terms.tenEveryTwoYears().build(), City.CLAUSE, ON))
				.expectEvents(defined());
		}

		@Test
		void records_terms_under_a_draft_as_resting_on_version_zero() {
			SchemeTest.this.scheme.givenNoPriorActivity()
				.when(new DefineScheme(ID, Terms.tenEveryTwoYears().build(), DRAFT, ON))
				.expectEvents(new SchemeDefined(ID, 1, Terms.tenEveryTwoYears().build(),
						Basis.of("policy-draft", 0, "三"), ON));
		}

		@Test
		void refuses_an_id_that_is_not_well_formed() {
			SchemeTest.this.scheme.givenNoPriorActivity()
				.when(new DefineScheme("sample", Terms.plain().build(), City.CLAUSE, ON))
				.expectNoEvents()
				.expectException(refusal("ID_MUST_BE_WELL_FORMED", "schemeId"));
		}

		@Test
		void refuses_terms_that_cannot_be_kept() {
			SchemeTest.this.scheme.givenNoPriorActivity()
				.when(new DefineScheme(ID, Terms.plain().quota(0).build(), City.CLAUSE, ON))
				.expectNoEvents()
				.expectException(refusal("LIMITS_MUST_BE_POSITIVE", "terms"));
		}

	}

	@Nested
	class ReviseSchemeCommand {

		@Test
		void records_the_next_version_whole() {
			SchemeTest.this.scheme.given(defined(), revised(2))
				.when(new ReviseScheme(ID, Terms.plain().quota(12).build(), "名额调整", City.CLAUSE, ON))
				.expectEvents(revised(3));
		}

		@Test
		void refuses_terms_that_cannot_be_kept() {
			SchemeTest.this.scheme.given(defined())
				.when(new ReviseScheme(ID, Terms.plain().in("999999").build(), "名额调整", City.CLAUSE, ON))
				.expectNoEvents()
				.expectException(refusal("REGION_MUST_EXIST", "terms.regionCode"));
		}

		@Test
		void refuses_a_closed_scheme() {
			SchemeTest.this.scheme.given(defined(), closed())
				.when(new ReviseScheme(ID, Terms.plain().build(), "名额调整", City.CLAUSE, ON))
				.expectNoEvents()
				.expectException(refusal("CLOSED_SCHEME_TAKES_NOTHING_NEW", "schemeId"));
		}

		private SchemeRevised revised(int version) {
			return new SchemeRevised(ID, version, Terms.plain().quota(12).build(), "名额调整", BASIS, ON);
		}

	}

	@Nested
	class CloseSchemeCommand {

		@Test
		void records_the_closing_on_the_basis_of_the_scheme() {
			SchemeTest.this.scheme.given(defined()).when(new CloseScheme(ID, "由新项目接续", ON)).expectEvents(closed());
		}

		@Test
		void refuses_a_second_closing() {
			SchemeTest.this.scheme.given(defined(), closed())
				.when(new CloseScheme(ID, "由新项目接续", ON))
				.expectNoEvents()
				.expectException(refusal("CLOSED_SCHEME_TAKES_NOTHING_NEW", "schemeId"));
		}

	}

	private static SchemeDefined defined() {
		return new SchemeDefined(ID, 1, Terms.tenEveryTwoYears().build(), BASIS, ON);
	}

	private static SchemeClosed closed() {
		return new SchemeClosed(ID, "由新项目接续", BASIS, ON);
	}

}
