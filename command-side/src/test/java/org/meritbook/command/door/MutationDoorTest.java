package org.meritbook.command.door;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.events.calendar.CountingConvention.EXCLUDE_FIRST_DAY;

class MutationDoorTest {

	private static final String COMMAND_ID = "7d3f0c1e-0000-4000-8000-0000abcdef01";

	private static final Map<String, Object> BASIS = Map.of("policyId", City.POLICY, "clause", "二(一)");

	private static final Actor REVIEWER = new Actor("reviewer-1", City.BUREAU, "REVIEWER");

	private static final Actor PUBLIC = new Actor("anonymous", null, "PUBLIC");

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final Doors doors = doors();

	@Nested
	class Days {

		@Test
		void is_today_in_shanghai_where_none_is_given() {
			MutationDoorTest.this.book.clock().set(Instant.parse("2023-10-08T16:30:00Z"));
			accepts("registerOrganisation", organisation(COMMAND_ID, null));
			assertThat(MutationDoorTest.this.book.newest(OrganisationRegistered.class).effectiveOn())
				.isEqualTo("2023-10-09");
		}

		@Test
		void is_the_day_that_is_given() {
			accepts("registerOrganisation", organisation(COMMAND_ID, "2023-05-01"));
			assertThat(MutationDoorTest.this.book.newest(OrganisationRegistered.class).effectiveOn())
				.isEqualTo("2023-05-01");
		}

		@Test
		void answers_a_repetition_on_another_day_as_the_first_time() {
			Map<String, @Nullable Object> first = accepts("registerOrganisation", organisation(COMMAND_ID, null));
			MutationDoorTest.this.book.clock().set(BookHarness.TODAY.plusDays(400));
			assertThat(accepts("registerOrganisation", organisation(COMMAND_ID, null))).isEqualTo(first);
		}

	}

	@Nested
	class Ids {

		@Test
		void of_new_records_follow_from_the_command_id() {
			MutationDoorTest.this.city.scheme(Terms.plain());
			assertThat(accepts("registerOrganisation", organisation(COMMAND_ID, null))).containsEntry("recordId",
					"organisation-" + COMMAND_ID);
			assertThat(accepts("openRound", round("7d3f0c1e-0000-4000-8000-000000000002"))).containsEntry("recordId",
					"round-7d3f0c1e-0000-4000-8000-000000000002");
			assertThat(MutationDoorTest.this.book.newest(RoundOpened.class).roundId())
				.isEqualTo("round-7d3f0c1e-0000-4000-8000-000000000002");
		}

		@Test
		void are_the_ones_that_are_wanted() {
			Map<String, @Nullable Object> input = new HashMap<>(organisation(COMMAND_ID, null));
			input.put("organisationId", "organisation-wanted");
			assertThat(accepts("registerOrganisation", input)).containsEntry("recordId", "organisation-wanted");
		}

	}

	@Nested
	class Refusing {

		@Test
		void answers_with_code_path_and_sentences_and_records_nothing() {
			long before = MutationDoorTest.this.book.size();
			Map<String, @Nullable Object> input = new HashMap<>(organisation(COMMAND_ID, null));
			input.put("basis", Map.of("policyId", "policy-unknown", "clause", "一"));
			Map<String, @Nullable Object> answer = MutationDoorTest.this.doors.send("registerOrganisation", input);
			assertThat(answer).containsEntry("recordId", null)
				.containsEntry("position", null)
				.containsEntry("receiptNo", null);
			assertThat(answer.get("userErrors")).asInstanceOf(InstanceOfAssertFactories.LIST)
				.singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
				.containsEntry("code", "RECORD_MUST_EXIST")
				.containsEntry("field", List.of("input", "basis", "policyId"))
				.containsEntry("clause", "domain invariant I52")
				.allSatisfy((name, sentence) -> assertThat(sentence).as(name).isNotNull().isNotEqualTo(""));
			assertThat(MutationDoorTest.this.book.size()).isEqualTo(before);
		}

		@Test
		void names_no_field_where_none_is_at_fault() {
			Map<String, @Nullable Object> answer = MutationDoorTest.this.doors.send("closeScheme",
					Map.of("commandId", COMMAND_ID, "schemeId", "scheme-unknown", "reason", "接续", "on", "2023-05-01"));
			assertThat(String.valueOf(answer.get("userErrors"))).contains("RECORD_MUST_EXIST", "field=[]");
		}

		@Test
		void tells_the_same_command_id_with_another_input_apart() {
			accepts("registerOrganisation", organisation(COMMAND_ID, null));
			Map<String, @Nullable Object> answer = MutationDoorTest.this.doors.send("registerOrganisation",
					organisation(COMMAND_ID, "2023-05-01"));
			assertThat(String.valueOf(answer.get("userErrors"))).contains("COMMAND_ID_MEANS_ONE_INPUT");
		}

	}

	@Nested
	class Schemes {

		@Test
		void are_disclosed_by_the_civil_code_where_the_document_is_silent() {
			accepts("defineScheme",
					Map.of("commandId", COMMAND_ID, "schemeId", "scheme-a", "basis", BASIS, "on", "2023-05-01", "terms",
							Map.of("name", "样例", "kind", "HONOR_TITLE", "actType", "AWARD", "rank", "PREFECTURE",
									"regionCode", "511700")));
			SchemeDefined defined = MutationDoorTest.this.book.newest(SchemeDefined.class);
			assertThat(defined.terms().disclosure())
				.isEqualTo(new DisclosureRule(5, EXCLUDE_FIRST_DAY, "民法典第二百零一条（默认，文件未载明）"));
			assertThat(defined.terms().honorees()).containsExactly(SubjectKind.PERSON);
		}

	}

	@Nested
	class Persons {

		@Test
		void are_registered_with_their_details_sealed() {
			Map<String, @Nullable Object> answer = accepts("registerPerson",
					Map.of("commandId", COMMAND_ID, "documentType", "PASSPORT", "documentNumber", "EX0000001", "name",
							"样例甲", "phone", "0818-0000009", "regionCode", "511702", "basis", BASIS));
			PersonRegistered person = MutationDoorTest.this.book.newest(PersonRegistered.class);
			assertThat(answer).containsEntry("recordId", "person-" + COMMAND_ID);
			assertThat(person.toString()).doesNotContain("样例甲", "EX0000001", "0818-0000009");
			assertThat(
					MutationDoorTest.this.book.vault().open(person.personId(), person.details()).orElseThrow().values())
				.isEqualTo(Map.of("name", "样例甲", "documentNumber", "EX0000001", "phone", "0818-0000009"));
		}

	}

	@Nested
	class Rounds {

		private String round = "";

		@BeforeEach
		void a_round_is_open() {
			MutationDoorTest.this.city.scheme(Terms.plain());
			this.round = MutationDoorTest.this.city.openRound(2023);
		}

		@Test
		void take_the_nominee_by_kind_and_id() {
			String person = MutationDoorTest.this.city.person();
			Map<String, @Nullable Object> answer = accepts("nominate", Map.of("commandId", COMMAND_ID, "roundId",
					this.round, "subjectId", person, "nominatingUnitId", City.FACTORY, "on", "2023-06-03"));
			assertThat(answer).containsEntry("recordId", "nomination-" + COMMAND_ID);
			assertThat(MutationDoorTest.this.book.newest(NomineeNominated.class).subject())
				.isEqualTo(Subject.person(person));
		}

		@Test
		void know_the_reviewer_as_the_one_who_is_signed_in() {
			String nomination = MutationDoorTest.this.city.nominate(this.round);
			String other = MutationDoorTest.this.city.nominate(this.round);
			MutationDoorTest.this.doors.as(REVIEWER);
			accepts("declareConflict", Map.of("commandId", COMMAND_ID, "roundId", this.round, "nominationId",
					nomination, "relation", "亲属"));
			accepts("reviewNominee", Map.of("commandId", "7d3f0c1e-0000-4000-8000-000000000002", "roundId", this.round,
					"nominationId", other, "scorePoints", 90));
			assertThat(MutationDoorTest.this.book.newest(ConflictDeclared.class).reviewerId()).isEqualTo("reviewer-1");
			assertThat(MutationDoorTest.this.book.newest(NomineeReviewed.class).reviewerId()).isEqualTo("reviewer-1");
		}

		@Test
		void know_the_reviewers_office_as_well() {
			String nomination = MutationDoorTest.this.city.nominate(this.round);
			MutationDoorTest.this.doors.as(new Actor("reviewer-2", City.FACTORY, "REVIEWER"));
			assertThat(
					String.valueOf(
							MutationDoorTest.this.doors
								.send("reviewNominee",
										Map.of("commandId", COMMAND_ID, "roundId", this.round, "nominationId",
												nomination, "scorePoints", 90))
								.get("userErrors")))
				.contains("REVIEWER_WITH_A_CONFLICT_DOES_NOT_JUDGE");
		}

	}

	@Nested
	class Objections {

		private String nomination = "";

		@BeforeEach
		void a_list_is_under_notice() {
			this.nomination = MutationDoorTest.this.city.publishedRound(1, Terms.tenEveryTwoYears()).getFirst();
			MutationDoorTest.this.book.clock().set(LocalDate.of(2023, 10, 7));
		}

		@Test
		void of_the_public_are_of_today_whatever_day_is_given() {
			MutationDoorTest.this.doors.as(PUBLIC);
			accepts("fileObjection", objection("2023-09-26"));
			assertThat(MutationDoorTest.this.book.newest(ObjectionFiled.class).effectiveOn()).isEqualTo("2023-10-07");
		}

		@Test
		void of_a_letter_are_of_the_day_the_staff_received_it() {
			accepts("fileObjection", objection("2023-09-26"));
			assertThat(MutationDoorTest.this.book.newest(ObjectionFiled.class).effectiveOn()).isEqualTo("2023-09-26");
		}

		@Test
		void are_answered_with_the_receipt_number_on_record_also_when_sent_again_next_year() {
			MutationDoorTest.this.doors.as(PUBLIC);
			Map<String, @Nullable Object> first = accepts("fileObjection", objection(null));
			ObjectionFiled filed = MutationDoorTest.this.book.newest(ObjectionFiled.class);
			assertThat(first).containsEntry("receiptNo", filed.receiptNo())
				.containsEntry("recordId", filed.objectionId());
			assertThat(filed.receiptNo()).endsWith("ABCDEF01");
			MutationDoorTest.this.book.clock().set(LocalDate.of(2024, 1, 2));
			assertThat(accepts("fileObjection", objection(null))).isEqualTo(first);
		}

		private Map<String, @Nullable Object> objection(@Nullable String on) {
			Map<String, @Nullable Object> input = new HashMap<>(Map.of("commandId", COMMAND_ID, "roundId", "round-2023",
					"nominationId", this.nomination, "name", "样例异议人", "contact", "0818-0000001", "statement", "样例事由"));
			input.put("on", on);
			return input;
		}

	}

	private Map<String, @Nullable Object> accepts(String mutation, Map<String, @Nullable Object> input) {
		Map<String, @Nullable Object> answer = this.doors.send(mutation, input);
		assertThat(answer).containsEntry("userErrors", List.of());
		return answer;
	}

	private static Map<String, @Nullable Object> organisation(String commandId, @Nullable String on) {
		Map<String, @Nullable Object> input = new HashMap<>(Map.of("commandId", commandId, "name", "样例厂", "regionCode",
				"511702", "rank", "ENTERPRISE", "basis", BASIS));
		if (on != null) {
			input.put("on", on);
		}
		return input;
	}

	private static Map<String, @Nullable Object> round(String commandId) {
		return Map.of("commandId", commandId, "schemeId", City.SCHEME, "title", "样例", "editionYear", 2023,
				"nominationFrom", "2023-06-01", "nominationUntil", "2023-06-30", "referenceDate", "2023-06-30");
	}

	private Doors doors() {
		try {
			return Doors.to(this.book);
		}
		catch (IOException fault) {
			throw new IllegalStateException(fault);
		}
	}

}
