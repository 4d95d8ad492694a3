package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.type.Basis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Objections by name, and what they stop.
 */
class ObjectionTest {

	private static final String ROUND = "round-2023";

	private static final LocalDate SEPTEMBER_27 = LocalDate.of(2023, 9, 27);

	private static final LocalDate OCTOBER_9 = LocalDate.of(2023, 10, 9);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private List<String> list = List.of();

	@BeforeEach
	void three_are_under_notice_from_2023_09_25_to_2023_10_08() {
		this.list = this.city.publishedRound(3, Terms.tenEveryTwoYears());
	}

	@Nested
	class FileObjectionCommand {

		@Test
		void records_the_objection_with_its_objector_sealed() {
			FileObjection objection = ObjectionTest.this.city.objectionTo(ROUND, first(), SEPTEMBER_27);
			ObjectionTest.this.book.record(objection);
			ObjectionFiled filed = ObjectionTest.this.book.newest(ObjectionFiled.class);
			assertThat(filed.objectionId()).isEqualTo(objection.objectionId());
			assertThat(filed.receiptNo()).isEqualTo(objection.receiptNo());
			assertThat(filed.toString()).doesNotContain("样例异议人", "样例事由");
			assertThat(ObjectionTest.this.book.vault().open(filed.objectorId(), filed.objector()))
				.contains(objection.objector());
		}

		@ParameterizedTest
		@ValueSource(strings = { "2023-09-25", "2023-10-08" })
		void is_taken_from_the_day_of_publication_to_the_last_day(LocalDate day) {
			ObjectionTest.this.city.object(ROUND, first(), day);
			assertThat(ObjectionTest.this.book.newest(ObjectionFiled.class).effectiveOn()).isEqualTo(day);
		}

		@ParameterizedTest
		@ValueSource(strings = { "2023-09-24", "2023-10-09" })
		void is_refused_outside_of_the_window(LocalDate day) {
			ObjectionTest.this.book.refuses("OBJECTION_ONLY_WITHIN_THE_WINDOW", "on",
					ObjectionTest.this.city.objectionTo(ROUND, first(), day));
		}

		@Test
		void is_refused_before_any_notice() {
			ObjectionTest.this.city.scheme("scheme-other", Terms.plain());
			ObjectionTest.this.book.record(new OpenRound("scheme-other", "round-2024", "样例", 2024,
					LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30), null));
			String nomination = ObjectionTest.this.city.nominate("round-2024");
			ObjectionTest.this.book.refuses("OBJECTION_ONLY_WITHIN_THE_WINDOW", "on",
					ObjectionTest.this.city.objectionTo("round-2024", nomination, LocalDate.of(2024, 7, 1)));
		}

		@Test
		void is_refused_against_someone_who_is_not_on_the_list() {
			ObjectionTest.this.book.refuses("ONLY_LISTED_NOMINEES_CAN_BE_OBJECTED_TO", "nominationId",
					ObjectionTest.this.city.objectionTo(ROUND, "nomination-unknown", SEPTEMBER_27));
			ObjectionTest.this.book
				.record(City.changedList(ROUND, ObjectionTest.this.list.subList(1, 3), SEPTEMBER_27));
			ObjectionTest.this.book.refuses("ONLY_LISTED_NOMINEES_CAN_BE_OBJECTED_TO", "nominationId",
					ObjectionTest.this.city.objectionTo(ROUND, first(), SEPTEMBER_27));
		}

		@ParameterizedTest
		@ValueSource(strings = { PersonalDetails.NAME, PersonalDetails.CONTACT, PersonalDetails.STATEMENT })
		void is_refused_without_name_contact_or_statement(String missing) {
			Map<String, String> details = new TreeMap<>(
					ObjectionTest.this.city.objectionTo(ROUND, first(), SEPTEMBER_27).objector().values());
			details.put(missing, "　");
			refusesUnsigned(details);
			details.remove(missing);
			refusesUnsigned(details);
		}

		@Test
		void is_refused_under_the_id_of_another_open_objection() {
			FileObjection objection = ObjectionTest.this.city.objectionTo(ROUND, first(), SEPTEMBER_27);
			ObjectionTest.this.book.record(objection);
			ObjectionTest.this.book.refuses("RECORD_ID_IS_TAKEN", "",
					new FileObjection(ROUND, ObjectionTest.this.list.get(1), objection.objectionId(), "YY2023-2",
							objection.objector(), SEPTEMBER_27));
		}

		private void refusesUnsigned(Map<String, String> details) {
			ObjectionTest.this.book.refuses("OBJECTION_MUST_BE_SIGNED", "name", new FileObjection(ROUND, first(),
					"objection-x", "YY2023-1", new PersonalDetails(details), SEPTEMBER_27));
		}

	}

	@Nested
	class ResolveObjectionCommand {

		@Test
		void records_the_finding() {
			String objection = ObjectionTest.this.city.object(ROUND, first(), SEPTEMBER_27);
			answer(objection, false);
			assertThat(ObjectionTest.this.book.newest(ObjectionResolved.class)).isEqualTo(new ObjectionResolved(ROUND,
					first(), objection, false, "查证完毕", Basis.of(City.POLICY, 1, City.CLAUSE.clause()), OCTOBER_9));
		}

		@Test
		void lets_the_nominee_be_honored_once_every_objection_is_dismissed() {
			String one = ObjectionTest.this.city.object(ROUND, first(), SEPTEMBER_27);
			String two = ObjectionTest.this.city.object(ROUND, first(), SEPTEMBER_27);
			refusesConferral("NO_CONFERRAL_WITH_AN_OPEN_OBJECTION");
			answer(one, false);
			refusesConferral("NO_CONFERRAL_WITH_AN_OPEN_OBJECTION");
			answer(two, false);
			ObjectionTest.this.book.record(City.conferral(ROUND, List.of(first()), OCTOBER_9));
			assertThat(ObjectionTest.this.book.newest(HonorsConferred.class).nominationIds()).containsExactly(first());
		}

		@Test
		void removes_the_nominee_for_good_when_an_objection_is_upheld() {
			String one = ObjectionTest.this.city.object(ROUND, first(), SEPTEMBER_27);
			String two = ObjectionTest.this.city.object(ROUND, first(), SEPTEMBER_27);
			answer(one, true);
			refusesConferral("NOMINATION_MUST_BE_OPEN");
			answer(two, false);
			refusesConferral("NOMINATION_MUST_BE_OPEN");
			ObjectionTest.this.book.record(City.conferral(ROUND, ObjectionTest.this.list.subList(1, 3), OCTOBER_9));
			assertThat(ObjectionTest.this.book.newest(HonorsConferred.class).nominationIds()).hasSize(2);
		}

		@Test
		void refuses_a_second_answer_and_an_unknown_objection() {
			String objection = ObjectionTest.this.city.object(ROUND, first(), SEPTEMBER_27);
			answer(objection, false);
			for (String id : List.of(objection, "objection-unknown")) {
				ObjectionTest.this.book.refuses("OBJECTION_IS_ANSWERED_ONCE", "objectionId",
						new ResolveObjection(ROUND, id, true, "查证完毕", OCTOBER_9));
			}
		}

		private void answer(String objection, boolean upheld) {
			ObjectionTest.this.book.record(new ResolveObjection(ROUND, objection, upheld, "查证完毕", OCTOBER_9));
		}

		private void refusesConferral(String code) {
			ObjectionTest.this.book.refuses(code, "nominationIds", City.conferral(ROUND, List.of(first()), OCTOBER_9));
		}

	}

	private String first() {
		return this.list.getFirst();
	}

}
