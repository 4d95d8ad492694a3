package org.meritbook.command.person;

import java.time.LocalDate;
import java.util.Map;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.FakeVault;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.identity.ResidentId;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.person.PersonRestricted;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.type.Basis;

import static org.meritbook.command.Refusals.refusal;

class PersonTest {

	private static final String ID = "person-sample";

	private static final LocalDate ON = LocalDate.of(2023, 4, 1);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private static final CitedClause DRAFT = CitedClause.of("policy-draft", "一");

	private static final String NUMBER = number(1);

	private static final FakeVault VAULT = new FakeVault();

	private final FixtureConfiguration<Person> person = Deciding.about(Person.class);

	@Nested
	class RegisterPersonCommand {

		@Test
		void records_the_details_sealed_and_the_number_hashed() {
			PersonTest.this.person.givenNoPriorActivity()
				.when(registering(DocumentType.RESIDENT_ID, details("样例甲", NUMBER)))
				.expectEvents(registered());
		}

		@Test
		void hashes_a_number_alike_however_it_is_written() {
			PersonTest.this.person.givenNoPriorActivity()
				.when(registering(DocumentType.PASSPORT, details("样例乙", "ex0000001")))
				.expectEvents(new PersonRegistered(ID, DocumentType.PASSPORT,
						VAULT.keyedHash("person.identity", "PASSPORT/EX0000001"),
						VAULT.seal(ID, details("样例乙", "ex0000001")), "511702", BASIS, ON));
		}

		@ParameterizedTest
		@CsvSource({ "RESIDENT_ID, ''", "RESIDENT_ID, 51170219800101001", "RESIDENT_ID, 511702198001010000",
				"PASSPORT, E1", "HK_MACAO_PERMIT, H 1234567" })
		void refuses_a_number_that_does_not_fit_its_document(DocumentType type, String number) {
			refuses(registering(type, details("样例甲", number)), "IDENTITY_NUMBER_MUST_BE_VALID", "documentNumber");
		}

		@Test
		void refuses_details_without_a_number() {
			refuses(registering(DocumentType.RESIDENT_ID, new PersonalDetails(Map.of(PersonalDetails.NAME, "样例甲"))),
					"IDENTITY_NUMBER_MUST_BE_VALID", "documentNumber");
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "\u3000" })
		void refuses_a_blank_name(String name) {
			refuses(registering(DocumentType.RESIDENT_ID, details(name, NUMBER)), "NAME_MUST_BE_GIVEN", "name");
		}

		@Test
		void refuses_a_region_that_does_not_stand_on_the_day() {
			refuses(new RegisterPerson(ID, DocumentType.RESIDENT_ID, details("样例甲", NUMBER), "511721", City.CLAUSE, ON),
					"REGION_MUST_EXIST", "regionCode");
		}

		@Test
		void refuses_a_draft_as_its_basis() {
			refuses(new RegisterPerson(ID, DocumentType.RESIDENT_ID, details("样例甲", NUMBER), "511702", DRAFT, ON),
					"DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId");
		}

		private void refuses(RegisterPerson command, String code, String field) {
			PersonTest.this.person.givenNoPriorActivity()
				.when(command)
				.expectNoEvents()
				.expectException(refusal(code, field));
		}

		private RegisterPerson registering(DocumentType type, PersonalDetails details) {
			return new RegisterPerson(ID, type, details, "511702", City.CLAUSE, ON);
		}

	}

	@Nested
	class CorrectPersonCommand {

		@Test
		void records_the_right_details_and_the_hash_they_replace() {
			PersonTest.this.person.given(registered())
				.when(correcting("样例丙", number(2)))
				.expectEvents(new PersonCorrected(ID, DocumentType.RESIDENT_ID, hash(number(2)), hash(NUMBER),
						VAULT.seal(ID, details("样例丙", number(2))), "登记有误", BASIS, ON));
		}

		@Test
		void refuses_a_wrong_check_digit() {
			refusesOf(correcting("样例丙", "511702198001010000"), "IDENTITY_NUMBER_MUST_BE_VALID", "documentNumber",
					registered());
		}

		@Test
		void refuses_a_blank_name() {
			refusesOf(correcting(" ", NUMBER), "NAME_MUST_BE_GIVEN", "name", registered());
		}

		@Test
		void refuses_an_erased_record() {
			refusesOf(correcting("样例丙", NUMBER), "PERSON_MUST_BE_ACTIVE", "personId", registered(), erased());
		}

		private CorrectPerson correcting(String name, String number) {
			return new CorrectPerson(ID, DocumentType.RESIDENT_ID, details(name, number), "登记有误", City.CLAUSE, ON);
		}

	}

	@Nested
	class MergePersonsCommand {

		@Test
		void records_which_record_stays() {
			PersonTest.this.person.given(registered()).when(merging("person-1")).expectEvents(merged());
		}

		@Test
		void refuses_itself() {
			refusesOf(merging(ID), "MERGE_NEEDS_TWO_RECORDS", "survivorId", registered());
		}

		@Test
		void refuses_a_survivor_that_is_not_on_record() {
			refusesOf(merging("person-nobody"), "RECORD_MUST_EXIST", "survivorId", registered());
		}

		@Test
		void refuses_a_record_that_was_merged() {
			refusesOf(merging("person-2"), "PERSON_MUST_BE_ACTIVE", "personId", registered(), merged());
		}

		private MergePersons merging(String survivor) {
			return new MergePersons(ID, survivor, "同一人", City.CLAUSE, ON);
		}

	}

	@Nested
	class RestrictPersonCommand {

		@Test
		void records_the_restriction() {
			PersonTest.this.person.given(registered())
				.when(new RestrictPerson(ID, "本人申请", City.CLAUSE, ON))
				.expectEvents(new PersonRestricted(ID, "本人申请", BASIS, ON));
		}

		@Test
		void refuses_a_record_that_was_merged() {
			refusesOf(new RestrictPerson(ID, "本人申请", City.CLAUSE, ON), "PERSON_MUST_BE_ACTIVE", "personId",
					registered(), merged());
		}

	}

	@Nested
	class ErasePersonCommand {

		@Test
		void records_the_erasure() {
			PersonTest.this.person.given(registered()).when(erasing(City.CLAUSE)).expectEvents(erased());
		}

		@Test
		void refuses_a_second_erasure() {
			refusesOf(erasing(City.CLAUSE), "PERSON_MUST_BE_ACTIVE", "personId", registered(), erased());
		}

		@Test
		void refuses_a_draft_as_its_basis() {
			refusesOf(erasing(DRAFT), "DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId", registered());
		}

		private ErasePerson erasing(CitedClause basis) {
			return new ErasePerson(ID, "本人申请", basis, ON);
		}

	}

	private void refusesOf(Object command, String code, String field, Object... given) {
		this.person.given(given).when(command).expectNoEvents().expectException(refusal(code, field));
	}

	private static PersonRegistered registered() {
		return new PersonRegistered(ID, DocumentType.RESIDENT_ID, hash(NUMBER), VAULT.seal(ID, details("样例甲", NUMBER)),
				"511702", BASIS, ON);
	}

	private static PersonMerged merged() {
		return new PersonMerged(ID, "person-1", "同一人", BASIS, ON);
	}

	private static PersonErased erased() {
		return new PersonErased(ID, "本人申请", BASIS, ON);
	}

	private static PersonalDetails details(String name, String number) {
		return new PersonalDetails(Map.of(PersonalDetails.NAME, name, PersonalDetails.DOCUMENT_NUMBER, number));
	}

	private static String hash(String number) {
		return VAULT.keyedHash("person.identity", "RESIDENT_ID/" + number);
	}

	private static String number(int sequence) {
		return ResidentId.synthetic(new RegionCode("511702"), LocalDate.of(1980, 1, 1), sequence).number();
	}

}
