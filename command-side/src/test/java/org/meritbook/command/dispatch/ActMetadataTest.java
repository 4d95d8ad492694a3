package org.meritbook.command.dispatch;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.honor.RenounceHonor;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.events.EventMetadata;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.type.RevocationReason;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is stored beside every event.
 */
class ActMetadataTest {

	private static final Set<String> ALWAYS = Set.of(EventMetadata.ACTOR, EventMetadata.ROLE, EventMetadata.COMMAND_ID,
			EventMetadata.INPUT_HASH, EventMetadata.RECORD_ID, EventMetadata.CORRELATION, EventMetadata.CAUSATION,
			EventMetadata.SALT);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Test
	void names_actor_office_role_command_input_record_and_correlation_on_every_event() {
		List<String> honors = this.city.conferredRound(2, Terms.tenEveryTwoYears());
		Actor approver = new Actor("approver", City.BUREAU, "APPROVER");
		String commandId = "7d3f0c1e-0000-4000-8000-000000000001";
		this.book.record(commandId, approver, revocation());
		List<DomainEventMessage<?>> messages = ofCommand(commandId);
		assertThat(messages).hasSize(honors.size() + 1).allSatisfy((message) -> {
			Map<String, Object> metadata = message.getMetaData();
			assertThat(metadata).containsEntry(EventMetadata.ACTOR, "approver")
				.containsEntry(EventMetadata.OFFICE, City.BUREAU)
				.containsEntry(EventMetadata.ROLE, "APPROVER")
				.containsEntry(EventMetadata.RECORD_ID, "round-2023")
				.containsEntry(EventMetadata.CORRELATION, commandId)
				.containsEntry(EventMetadata.CAUSATION, commandId);
			assertThat(metadata.get(EventMetadata.INPUT_HASH))
				.isEqualTo(this.book.vault().keyedHash("command.input", "RevokeRound" + revocation()));
		});
	}

	@Test
	void has_no_office_for_the_public() {
		this.city.publishedRound(1, Terms.tenEveryTwoYears());
		String nomination = this.book.events(NomineeNominated.class).getFirst().nominationId();
		this.book.record(new Actor("anonymous", null, "PUBLIC"),
				this.city.objectionTo("round-2023", nomination, LocalDate.of(2023, 9, 27)));
		DomainEventMessage<?> last = this.book.messages().getLast();
		assertThat(last.getMetaData()).doesNotContainKey(EventMetadata.OFFICE).containsKeys(array(ALWAYS));
	}

	@Test
	void keeps_nothing_else_and_only_strings() {
		this.city.conferredRound(3, Terms.tenEveryTwoYears());
		assertThat(this.book.messages()).isNotEmpty().allSatisfy((message) -> {
			assertThat(message.getMetaData()).hasSize(ALWAYS.size() + 1).containsKeys(array(ALWAYS));
			assertThat(message.getMetaData().values())
				.allSatisfy((value) -> assertThat(value).isInstanceOf(String.class));
		});
	}

	@Test
	void salts_every_event_of_every_act_with_sixteen_bytes_of_its_own() {
		this.city.conferredRound(20, Terms.plain().afterThreeYears());
		this.book.record(revocation());
		Set<String> salts = new HashSet<>();
		for (DomainEventMessage<?> message : this.book.messages()) {
			String salt = String.valueOf(message.getMetaData().get(EventMetadata.SALT));
			assertThat(Base64.getUrlDecoder().decode(salt)).hasSize(16);
			assertThat(salts.add(salt)).as("salt of %s", message.getPayload()).isTrue();
		}
	}

	@Test
	void keeps_the_salts_of_an_event_when_it_is_read_again() {
		List<String> honors = this.city.conferredRound(1, Terms.tenEveryTwoYears());
		this.book.record(new RenounceHonor(honors.getFirst(), "本人放弃", LocalDate.of(2024, 1, 8)));
		List<DomainEventMessage<?>> before = this.book.messages();
		List<DomainEventMessage<?>> after = this.book.readAnew().messages();
		assertThat(after).extracting(DomainEventMessage::getMetaData)
			.containsExactlyElementsOf(before.stream().map(DomainEventMessage::getMetaData).toList());
		assertThat(this.book.newest(HonorRenounced.class).honorId()).isEqualTo(honors.getFirst());
	}

	private List<DomainEventMessage<?>> ofCommand(String commandId) {
		return this.book.messages()
			.stream()
			.filter((message) -> commandId.equals(message.getMetaData().get(EventMetadata.COMMAND_ID)))
			.toList();
	}

	private static RevokeRound revocation() {
		return new RevokeRound("round-2023", RevocationReason.NO_LEGAL_BASIS, City.BUREAU, "样撤〔2024〕1号",
				LocalDate.of(2024, 3, 1));
	}

	private static String[] array(Set<String> names) {
		return names.toArray(new String[0]);
	}

}
