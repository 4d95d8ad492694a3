package org.meritbook.command.dispatch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Crowd;
import org.meritbook.command.Terms;
import org.meritbook.command.organisation.RenameOrganisation;
import org.meritbook.command.round.Nominate;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.round.NomineeNominated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixty-four at once.
 */
class CrowdTest {

	private static final int QUOTA = 10;

	private static final String ROUND = "round-2023";

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Test
	void never_confers_more_than_the_quota_and_never_two_honors_in_one_place() throws Exception {
		List<String> list = this.city.publishedRound(Crowd.SIZE, Terms.tenEveryTwoYears());
		List<String> outcomes = Crowd.together((index) -> conferring(list.get(index)));
		assertThat(outcomes).filteredOn("recorded"::equals).hasSize(QUOTA);
		assertThat(outcomes).filteredOn("QUOTA_PER_ROUND_IS_A_MAXIMUM"::equals).hasSize(Crowd.SIZE - QUOTA);
		assertThat(this.book.events(HonorConferred.class)).extracting(HonorConferred::ordinal)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, QUOTA).boxed().toList());
		assertStreamsAreGapless();
	}

	@Test
	void loses_no_nomination() throws Exception {
		this.city.scheme(Terms.plain());
		this.city.openRound(2023);
		List<Nominate> nominations = IntStream.range(0, Crowd.SIZE)
			.mapToObj((index) -> this.city.nominationOf(ROUND, this.city.person()))
			.toList();
		assertThat(Crowd.together((index) -> Crowd.recording(this.book, nominations.get(index))))
			.containsOnly("recorded");
		assertThat(this.book.events(NomineeNominated.class)).extracting(NomineeNominated::nominationId)
			.containsExactlyInAnyOrderElementsOf(nominations.stream().map(Nominate::nominationId).toList());
		assertStreamsAreGapless();
	}

	@Test
	void records_one_act_once_and_answers_everyone_alike() throws Exception {
		RenameOrganisation rename = new RenameOrganisation(City.FACTORY, "样例新厂", "改制", City.CLAUSE,
				LocalDate.of(2023, 4, 1));
		String commandId = this.book.nextCommandId();
		List<String> answers = Crowd
			.together((index) -> () -> this.book.record(commandId, BookHarness.CLERK, rename).toString());
		assertThat(Set.copyOf(answers)).containsExactly(new Receipt(City.FACTORY, this.book.size() - 1).toString());
		assertThat(this.book.events(OrganisationRenamed.class)).hasSize(1);
	}

	private Callable<String> conferring(String nomination) {
		return Crowd.recording(this.book, City.conferral(ROUND, List.of(nomination), LocalDate.of(2023, 10, 9)));
	}

	private void assertStreamsAreGapless() {
		Map<String, Long> next = new HashMap<>();
		Set<String> identifiers = new HashSet<>();
		for (DomainEventMessage<?> message : this.book.messages()) {
			String stream = message.getAggregateIdentifier();
			assertThat(message.getSequenceNumber()).as(stream)
				.isEqualTo(Objects.requireNonNullElse(next.get(stream), 0L));
			next.put(stream, message.getSequenceNumber() + 1);
			assertThat(identifiers.add(message.getIdentifier())).isTrue();
		}
	}

}
