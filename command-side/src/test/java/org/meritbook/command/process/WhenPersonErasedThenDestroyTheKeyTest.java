package org.meritbook.command.process;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.person.ErasePerson;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonRegistered;

import static org.assertj.core.api.Assertions.assertThat;

class WhenPersonErasedThenDestroyTheKeyTest {

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final WhenPersonErasedThenDestroyTheKey process = new WhenPersonErasedThenDestroyTheKey(this.book.vault());

	@Test
	void makes_the_erased_details_unreadable_and_those_of_others_not() {
		String erased = this.city.person();
		String other = this.city.person();
		this.book.record(new ErasePerson(erased, "本人申请", City.CLAUSE, LocalDate.of(2024, 1, 8)));
		this.process.on(this.book.newest(PersonErased.class));
		this.process.on(this.book.newest(PersonErased.class));
		assertThat(this.book.events(PersonRegistered.class)).allSatisfy((registered) -> assertThat(
				this.book.vault().open(registered.personId(), registered.details()).isPresent())
			.isEqualTo(registered.personId().equals(other)));
	}

}
