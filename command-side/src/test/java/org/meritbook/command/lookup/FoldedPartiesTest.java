package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.organisation.SucceedOrganisation;
import org.meritbook.command.person.ErasePerson;
import org.meritbook.command.person.MergePersons;
import org.meritbook.command.person.RestrictPerson;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedPartiesTest {

	private static final LocalDate ON = LocalDate.of(2023, 4, 1);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final Parties parties = this.book.parties();

	@Test
	void knows_organisations_that_were_registered_even_after_others_took_over() {
		assertThat(this.parties.organisationExists(City.FACTORY)).isTrue();
		assertThat(this.parties.organisationExists("organisation-nowhere")).isFalse();
		assertThat(this.parties.organisationExists(City.POLICY)).isFalse();
		this.book.record(new SucceedOrganisation(City.FACTORY, List.of(City.BUREAU), "样编〔2023〕1号", City.CLAUSE, ON));
		assertThat(this.parties.organisationExists(City.FACTORY)).isTrue();
	}

	@Test
	void knows_persons_until_they_are_merged_away_restricted_or_erased() {
		String merged = this.city.person();
		String survivor = this.city.person();
		String erased = this.city.person();
		assertThat(List.of(merged, survivor, erased)).allMatch(this.parties::personExists);
		this.book.record(new MergePersons(merged, survivor, "同一人", City.CLAUSE, ON));
		String restricted = this.city.person();
		this.book.record(new RestrictPerson(restricted, "本人申请", City.CLAUSE, ON));
		assertThat(this.parties.personExists(restricted)).isFalse();
		this.book.record(new ErasePerson(erased, "本人申请", City.CLAUSE, ON));
		assertThat(this.parties.personExists(merged)).isFalse();
		assertThat(this.parties.personExists(erased)).isFalse();
		assertThat(this.parties.personExists(survivor)).isTrue();
		assertThat(this.parties.personExists("person-nobody")).isFalse();
		assertThat(this.parties.personExists(City.FACTORY)).isFalse();
	}

	@Test
	void looks_for_a_subject_where_its_kind_belongs() {
		String person = this.city.person();
		assertThat(this.parties.exists(Subject.person(person))).isTrue();
		assertThat(this.parties.exists(Subject.person(City.FACTORY))).isFalse();
		for (SubjectKind kind : List.of(SubjectKind.TEAM, SubjectKind.UNIT, SubjectKind.PLATFORM, SubjectKind.BRAND)) {
			assertThat(this.parties.exists(new Subject(kind, City.FACTORY))).isTrue();
			assertThat(this.parties.exists(new Subject(kind, person))).isFalse();
		}
	}

	@ParameterizedTest
	@CsvSource({ "organisation-bureau, organisation-bureau, true", "organisation-government, organisation-bureau, true",
			"organisation-government, organisation-office, true", "organisation-bureau, organisation-government, false",
			"organisation-factory, organisation-bureau, false", "organisation-nowhere, organisation-bureau, false" })
	void knows_who_stands_above_whom(String body, String other, boolean above) {
		this.city.organisation("organisation-office", City.BUREAU);
		assertThat(this.parties.isSameOrAbove(body, other)).isEqualTo(above);
	}

}
