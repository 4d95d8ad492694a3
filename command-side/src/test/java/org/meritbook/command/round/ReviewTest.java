package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviewers judge once, and not those they are close to (invariant I48).
 */
class ReviewTest {

	private static final String ROUND = "round-2023";

	private static final String EMPLOYER = "organisation-employer";

	private static final LocalDate ON = LocalDate.of(2023, 7, 10);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private String nominee = "";

	private String other = "";

	@BeforeEach
	void two_are_nominated_by_the_factory_of_whom_one_works_elsewhere() {
		this.city.organisation(EMPLOYER, null);
		this.city.scheme(Terms.plain());
		this.city.openRound(2023);
		this.nominee = this.book
			.record(new Nominate(ROUND, "nomination-employed", Subject.person(this.city.person()), EMPLOYER,
					City.FACTORY, List.of(), List.of(), "", LocalDate.of(2023, 6, 3)))
			.recordId();
		this.other = this.city.nominate(ROUND);
	}

	@Nested
	class DeclareConflictCommand {

		@Test
		void records_the_relation_in_general_terms() {
			ReviewTest.this.book.record(declaring("reviewer-1", ReviewTest.this.nominee));
			assertThat(ReviewTest.this.book.newest(ConflictDeclared.class))
				.isEqualTo(new ConflictDeclared(ROUND, ReviewTest.this.nominee, "reviewer-1", "亲属", BASIS, ON));
		}

		@Test
		void refuses_a_conflict_after_points_were_given() {
			ReviewTest.this.book.record(reviewing("reviewer-1", ReviewTest.this.nominee, 90));
			ReviewTest.this.book.refuses("CONFLICT_IS_DECLARED_BEFORE_JUDGING", "nominationId",
					declaring("reviewer-1", ReviewTest.this.nominee));
		}

		@Test
		void refuses_a_nomination_that_is_unknown_or_was_taken_back() {
			ReviewTest.this.book.refuses("RECORD_MUST_EXIST", "nominationId",
					declaring("reviewer-1", "nomination-unknown"));
			ReviewTest.this.book.record(new WithdrawNomination(ROUND, ReviewTest.this.nominee, "撤回", ON));
			ReviewTest.this.book.refuses("NOMINATION_MUST_BE_OPEN", "nominationId",
					declaring("reviewer-1", ReviewTest.this.nominee));
		}

		@Test
		void refuses_a_conflict_once_the_list_is_approved() {
			ReviewTest.this.city.checkedAndShortlisted(ROUND, List.of(ReviewTest.this.nominee));
			ReviewTest.this.book.refuses("ROUND_MUST_TAKE_NOMINATIONS", "roundId",
					declaring("reviewer-1", ReviewTest.this.nominee));
		}

	}

	@Nested
	class ReviewNomineeCommand {

		@ParameterizedTest
		@ValueSource(ints = { 0, 100 })
		void records_the_points(int points) {
			ReviewTest.this.book.record(reviewing("reviewer-1", ReviewTest.this.nominee, points));
			assertThat(ReviewTest.this.book.newest(NomineeReviewed.class))
				.isEqualTo(new NomineeReviewed(ROUND, ReviewTest.this.nominee, "reviewer-1", points, BASIS, ON));
		}

		@ParameterizedTest
		@ValueSource(ints = { -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE })
		void refuses_points_out_of_bounds(int points) {
			ReviewTest.this.book.refuses("SCORE_MUST_BE_WITHIN_BOUNDS", "scorePoints",
					reviewing("reviewer-1", ReviewTest.this.nominee, points));
		}

		@Test
		void refuses_a_declared_conflict_for_that_nominee_only() {
			ReviewTest.this.book.record(declaring("reviewer-1", ReviewTest.this.nominee));
			ReviewTest.this.book.refuses("REVIEWER_WITH_A_CONFLICT_DOES_NOT_JUDGE", "nominationId",
					reviewing("reviewer-1", ReviewTest.this.nominee, 90));
			ReviewTest.this.book.record(reviewing("reviewer-1", ReviewTest.this.other, 90));
			ReviewTest.this.book.record(reviewing("reviewer-2", ReviewTest.this.nominee, 80));
			assertThat(ReviewTest.this.book.events(NomineeReviewed.class)).hasSize(2);
		}

		@ParameterizedTest
		@ValueSource(strings = { City.FACTORY, EMPLOYER })
		void refuses_a_reviewer_of_the_nominating_unit_or_of_the_employer(String office) {
			ReviewTest.this.book.refuses("REVIEWER_WITH_A_CONFLICT_DOES_NOT_JUDGE", "nominationId",
					reviewingFrom(office, ReviewTest.this.nominee));
		}

		@Test
		void accepts_a_reviewer_of_any_other_office() {
			ReviewTest.this.book.record(reviewingFrom(City.BUREAU, ReviewTest.this.nominee));
			assertThat(ReviewTest.this.book.events(NomineeReviewed.class)).hasSize(1);
		}

		@Test
		void refuses_a_second_judgement_by_the_same_reviewer() {
			ReviewTest.this.book.record(reviewing("reviewer-1", ReviewTest.this.nominee, 90));
			ReviewTest.this.book.refuses("A_REVIEWER_JUDGES_ONCE", "nominationId",
					reviewing("reviewer-1", ReviewTest.this.nominee, 91));
		}

		@Test
		void refuses_a_judgement_once_the_list_is_approved() {
			ReviewTest.this.city.checkedAndShortlisted(ROUND, List.of(ReviewTest.this.nominee));
			ReviewTest.this.book.refuses("ROUND_MUST_TAKE_NOMINATIONS", "roundId",
					reviewing("reviewer-1", ReviewTest.this.nominee, 90));
		}

	}

	private static DeclareConflict declaring(String reviewer, String nomination) {
		return new DeclareConflict(ROUND, nomination, reviewer, "亲属", ON);
	}

	private static ReviewNominee reviewing(String reviewer, String nomination, int points) {
		return reviewing(reviewer, null, nomination, points);
	}

	private static ReviewNominee reviewingFrom(String office, String nomination) {
		return reviewing("reviewer-3", office, nomination, 90);
	}

	private static ReviewNominee reviewing(String reviewer, @Nullable String office, String nomination, int points) {
		return new ReviewNominee(ROUND, nomination, reviewer, office, points, ON);
	}

}
