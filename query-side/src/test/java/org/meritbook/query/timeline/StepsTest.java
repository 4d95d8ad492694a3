package org.meritbook.query.timeline;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.upcast.EventCatalogue;
import org.meritbook.query.GeneratedBook;
import org.meritbook.query.OpenVault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every event is a step of some record, in both languages.
 */
class StepsTest {

	@ParameterizedTest
	@MethodSource("catalogue")
	void every_event_has_words_in_both_languages(EventCatalogue.Entry entry) {
		assertThat(Title.isKnown(entry.name())).as(entry.name()).isTrue();
	}

	@Test
	void every_kind_of_event_touches_a_record() {
		List<MeritbookEvent> events = new GeneratedBook(new OpenVault(), 20260302).events();
		assertThat(events).allSatisfy((event) -> assertThat(Steps.of(event).records()).isNotEmpty());
	}

	static List<EventCatalogue.Entry> catalogue() {
		return EventCatalogue.entries();
	}

}
