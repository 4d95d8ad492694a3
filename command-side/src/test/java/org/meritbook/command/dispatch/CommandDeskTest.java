package org.meritbook.command.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.FakeVault;
import org.meritbook.command.SettableClock;
import org.meritbook.command.Terms;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.honor.ReinstateHonor;
import org.meritbook.command.honor.SuspendHonor;
import org.meritbook.command.organisation.RenameOrganisation;
import org.meritbook.command.person.RegisterPerson;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.round.ConferHonors;
import org.meritbook.command.round.PublishDisclosure;
import org.meritbook.command.rule.BookMustBeReachable;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.Refusal;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.scheme.CloseScheme;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.Contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CommandDeskTest {

	private static final LocalDate ON = LocalDate.of(2023, 4, 1);

	private static final String COMMAND_ID = "7d3f0c1e-0000-4000-8000-000000000001";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Nested
	class SendingAgain {

		@Test
		void answers_the_same_command_as_the_first_time_and_records_it_once() {
			Receipt first = send(renaming("样例新厂"));
			CommandDeskTest.this.book.record(renaming("样例又一厂"));
			long size = CommandDeskTest.this.book.size();
			assertThat(send(renaming("样例新厂"))).isEqualTo(first);
			assertThat(CommandDeskTest.this.book.size()).isEqualTo(size);
			assertThat(first).isEqualTo(new Receipt(City.FACTORY, size - 2));
		}

		@Test
		void answers_even_where_the_act_would_be_refused_by_now() {
			CommandDeskTest.this.city.draftPolicy("policy-next");
			IssuePolicy issue = new IssuePolicy("policy-next", "样发〔2023〕8号", ON, null, ON);
			Receipt first = send(issue);
			assertThat(send(issue)).isEqualTo(first);
			CommandDeskTest.this.book.refuses("POLICY_IS_ISSUED_ONCE", "policyId", issue);
		}

		@Test
		void gives_the_position_of_the_last_event_of_the_act() {
			CommandDeskTest.this.city.conferredRound(3, Terms.tenEveryTwoYears());
			Receipt receipt = CommandDeskTest.this.book.record(new CloseScheme(City.SCHEME, "接续", ON));
			assertThat(receipt.position()).isEqualTo(CommandDeskTest.this.book.size() - 1);
		}

		@Test
		void refuses_another_input_under_the_same_command_id() {
			send(renaming("样例新厂"));
			refuses("COMMAND_ID_MEANS_ONE_INPUT", "commandId", renaming("样例又一厂"));
		}

		@Test
		void refuses_another_command_under_the_same_command_id_and_words() {
			Act act = new Act(COMMAND_ID, "{}", BookHarness.CLERK);
			CommandDeskTest.this.book.desk().record(act, renaming("样例新厂"));
			RuleViolated violated = catchThrowableOfType(RuleViolated.class, () -> CommandDeskTest.this.book.desk()
				.record(act, new CloseScheme(City.SCHEME, "接续", LocalDate.of(2023, 5, 1))));
			assertThat(violated.refusal().code()).isEqualTo("COMMAND_ID_MEANS_ONE_INPUT");
		}

		@Test
		void lets_a_refused_command_be_mended_under_its_own_id() {
			refuses("RECORD_MUST_EXIST", "",
					new RenameOrganisation("organisation-typo", "样例新厂", "改制", City.CLAUSE, ON));
			assertThat(send(renaming("样例新厂")).recordId()).isEqualTo(City.FACTORY);
		}

	}

	@Nested
	class Texts {

		static List<String> unclean() {
			return List.of("样例\u0000厂", "样例\u0007厂", "样例\u0085厂", "样例\uD800厂", "\uDC00", "样例\uD83D", "样例\u202E厂",
					"样例\u2066厂", "样例\u200B厂", "样例\uFEFF厂", "样例\u00AD厂", "样例\u2028厂", "样例\u2029厂", "样例\uFFFF厂",
					"样例\r\n厂", "样例\uDBFF\uDFFF厂");
		}

		@ParameterizedTest
		@MethodSource("unclean")
		void refuses_a_character_that_hides_reorders_or_breaks(String name) {
			Refusal refusal = CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "name", renaming(name));
			assertThat(refusal.messageZh() + refusal.messageEn()).doesNotContain(name);
		}

		@ParameterizedTest
		@ValueSource(strings = { "样例厂（北）", "𬭸样例厂", "Sample Works Ltd. №7", "样例　厂", "樣例廠·乙", "例\n厂\t", "😀" })
		void accepts_whatever_can_be_printed(String name) {
			assertThat(send(renaming(name)).recordId()).isEqualTo(City.FACTORY);
		}

		@Test
		void refuses_a_name_of_a_thousand_characters_and_accepts_one_of_a_hundred() {
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "name", renaming("长".repeat(1_000)));
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "name", renaming("𬭸".repeat(101)));
			assertThat(send(renaming("𬭸".repeat(100))).recordId()).isEqualTo(City.FACTORY);
		}

		@Test
		void looks_into_personal_details_lists_and_nested_values() {
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "documentNumber",
					new RegisterPerson("person-x", DocumentType.PASSPORT, new PersonalDetails(
							Map.of(PersonalDetails.NAME, "样例甲", PersonalDetails.DOCUMENT_NUMBER, "E".repeat(41))),
							"511702", City.CLAUSE, ON));
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "nominationIds",
					City.approval("round-2023", List.of("nomination-1", "\u200B")));
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "basis.clause",
					new RenameOrganisation(City.FACTORY, "样例新厂", "改制", CitedClause.of(City.POLICY, "\u202E"), ON));
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "contact.office", new PublishDisclosure(
					"round-2023", "disclosure-1", new Contact("\u0000", "1", "a@example.org", "样例路"), null, null, ON));
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "　" })
		void refuses_a_blank_reason_or_decision(String blank) {
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "reason",
					new RenameOrganisation(City.FACTORY, "样例新厂", blank, City.CLAUSE, ON));
			CommandDeskTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "decisionNo",
					new ConferHonors("round-2023", List.of("nomination-1"), blank, ON));
		}

	}

	@Nested
	class Dates {

		@Test
		void refuses_a_day_that_has_not_come_in_shanghai() {
			CommandDeskTest.this.book.clock().set(Instant.parse("2023-10-08T15:59:59Z"));
			CommandDeskTest.this.book.refuses("ACT_DATE_MUST_BE_PLAUSIBLE", "on",
					renamingOn(LocalDate.of(2023, 10, 9)));
			CommandDeskTest.this.book.clock().set(Instant.parse("2023-10-08T16:00:00Z"));
			assertThat(send(renamingOn(LocalDate.of(2023, 10, 9))).recordId()).isEqualTo(City.FACTORY);
		}

		@Test
		void refuses_a_day_before_the_founding_of_the_state() {
			CommandDeskTest.this.book.refuses("ACT_DATE_MUST_BE_PLAUSIBLE", "on",
					renamingOn(LocalDate.of(1949, 9, 30)));
			CommandDeskTest.this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId",
					renamingOn(LocalDate.of(1949, 10, 1)));
		}

		private RenameOrganisation renamingOn(LocalDate on) {
			return new RenameOrganisation(City.FACTORY, "样例新厂", "改制", City.CLAUSE, on);
		}

	}

	@Nested
	class Records {

		@Test
		void refuses_an_act_on_a_record_that_does_not_exist() {
			CommandDeskTest.this.book.refuses("RECORD_MUST_EXIST", "",
					new RenameOrganisation("organisation-nowhere", "样例新厂", "改制", City.CLAUSE, ON));
		}

		@Test
		void refuses_an_id_that_is_taken() {
			long before = CommandDeskTest.this.book.size();
			RuleViolated violated = catchThrowableOfType(RuleViolated.class,
					() -> CommandDeskTest.this.city.organisation(City.FACTORY, null));
			assertThat(violated.refusal().code()).isEqualTo("RECORD_ID_IS_TAKEN");
			assertThat(violated.refusal().messageEn()).contains(City.FACTORY);
			assertThat(CommandDeskTest.this.book.size()).isEqualTo(before);
		}

	}

	@Nested
	class TwoNodes {

		private final LocalDate on = LocalDate.of(2024, 1, 9);

		@Test
		void refuse_nothing_on_a_state_that_the_other_has_moved_on() {
			BookHarness here = CommandDeskTest.this.book;
			String honor = CommandDeskTest.this.city.conferredRound(1, Terms.tenEveryTwoYears()).getFirst();
			BookHarness there = here.otherNode();
			here.record(new SuspendHonor(honor, "核查", "样批〔2024〕1号", this.on));
			there.record(new ReinstateHonor(honor, "核查完毕", "样批〔2024〕1号", this.on));

			Receipt again = here.record(new SuspendHonor(honor, "再核查", "样批〔2024〕1号", this.on));
			assertThat(again.position()).isEqualTo(here.size() - 1);
			there.refuses("AN_HONOR_IS_SUSPENDED_ONCE", "honorId",
					new SuspendHonor(honor, "又核查", "样批〔2024〕1号", this.on));
		}

	}

	/** Over a bus that fails in a given way. */
	@Nested
	class Faults {

		private int sent;

		@Test
		void tries_again_when_another_act_came_first_and_says_so_when_it_always_does() {
			assertThat(refusalOf(new ConcurrencyException("always")).code()).isEqualTo("RECORD_CHANGED_MEANWHILE");
			assertThat(this.sent).isEqualTo(5);
		}

		@Test
		void answers_with_what_the_store_says_of_its_fault() {
			assertThat(refusalOf(new IllegalStateException("disk full")).code()).isEqualTo("BOOK_MUST_BE_REACHABLE");
			assertThat(this.sent).isEqualTo(1);
		}

		@Test
		void reads_a_refusal_that_came_from_another_machine() {
			Refusal refusal = new RuleViolated(new RecordIdIsTaken("x")).refusal();
			assertThat(refusalOf(new CommandExecutionException("remote", null, refusal))).isEqualTo(refusal);
		}

		@Test
		void passes_on_a_fault_that_nobody_can_read() {
			CommandDesk desk = deskThatFails(new IllegalStateException("strange"), "no reason");
			assertThatIllegalStateException().isThrownBy(() -> desk.record(act(), renaming("样例新厂")))
				.withMessage("strange");
		}

		private Refusal refusalOf(RuntimeException fault) {
			CommandDesk desk = deskThatFails(fault, "disk full");
			return catchThrowableOfType(RuleViolated.class, () -> desk.record(act(), renaming("样例新厂"))).refusal();
		}

		private CommandDesk deskThatFails(RuntimeException fault, String outage) {
			SimpleCommandBus bus = SimpleCommandBus.builder().build();
			bus.subscribe(RenameOrganisation.class.getName(), (message) -> {
				this.sent++;
				throw fault;
			});
			return new CommandDesk(DefaultCommandGateway.builder().commandBus(bus).build(),
					(commandId) -> Optional.empty(),
					(cause) -> Optional.of(cause)
						.filter((one) -> outage.equals(one.getMessage()))
						.map((one) -> new BookMustBeReachable("样例")),
					new FakeVault(), new SettableClock(BookHarness.TODAY));
		}

		private static Act act() {
			return new Act(COMMAND_ID, "{}", BookHarness.CLERK);
		}

	}

	private Receipt send(Object command) {
		return this.book.record(COMMAND_ID, BookHarness.CLERK, command);
	}

	private void refuses(String code, String field, Object command) {
		long before = this.book.size();
		RuleViolated violated = catchThrowableOfType(RuleViolated.class, () -> send(command));
		assertThat(violated.refusal().code()).isEqualTo(code);
		assertThat(violated.refusal().field()).isEqualTo(field);
		assertThat(this.book.size()).isEqualTo(before);
	}

	private static RenameOrganisation renaming(String name) {
		return new RenameOrganisation(City.FACTORY, name, "改制", City.CLAUSE, ON);
	}

}
