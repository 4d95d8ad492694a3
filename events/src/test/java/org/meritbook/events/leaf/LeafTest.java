package org.meritbook.events.leaf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a leaf binds, and what it does not tell.
 */
class LeafTest {

	private static final String SALT = "AAECAwQFBgcICQoLDA0ODw";

	private static final String PAYLOAD = "{\"personId\":\"person-1\",\"identityHash\":\"h-110101\","
			+ "\"details\":{\"envelope\":\"v1.noise\"},\"basis\":{\"policyId\":\"p\",\"policyVersion\":1,"
			+ "\"clause\":\"二(一)\"},\"effectiveOn\":\"2026-01-02\"}";

	private static final String METADATA = "{\"actor\":\"account-clerk\",\"salt\":\"" + SALT + "\"}";

	/** Made by a few lines of another language from the decision's words. */
	private static final String ENTRY = "{\"basisHash\":\"wnd3QYHkCs94h74bqgkK0RCxzkvXcdTqaJH2CnjJCq8=\",\"effectiveOn\":\"2026-01-02\",\""
			+ "logIndex\":7,\"metadataCommit\":\"bk/sw7xRKhFXZLpLOXyudoYuM8N0Hcw7PUmO+JpU7mA=\",\"payloadComm"
			+ "it\":\"ZSSaW0PLtvBEQkqiIVlUWPERKUsh14KMQyz1+fS/cQo=\",\"recordedAt\":\"2026-01-03T01:02:03.000"
			+ "004Z\",\"revision\":\"1\",\"sequence\":0,\"stream\":\"UMiEbV6v0ZOfaTopnNg4GNC+6cp9XDlFlKE45UraXBc="
			+ "\",\"type\":\"person.PersonRegistered\",\"v\":1}";

	private static final String HASH = "G0Odq8K6b2ZATqfXRUWqR2WBj7sPCsG4n1D+j4KyQ5Q=";

	private static final StoredForm FIRST = new StoredForm(7, Instant.parse("2026-01-03T01:02:03.000004Z"), "person-1",
			"Person", 0, "event-1", "person.PersonRegistered", "1", utf8(PAYLOAD), utf8(METADATA));

	@Nested
	class ItsBytes {

		@Test
		void are_these() {
			assertThat(text(Leaf.of(FIRST, null))).isEqualTo(ENTRY);
			assertThat(Base64.getEncoder().encodeToString(Leaf.of(FIRST, null).hash())).isEqualTo(HASH);
		}

		@Test
		void name_no_person_no_actor_and_no_text_of_the_payload() {
			assertThat(text(Leaf.of(FIRST, null))).doesNotContain("person-1", "110101", "clerk", "noise", "event-1",
					SALT);
		}

		@Test
		void are_the_same_however_the_basis_is_laid_out() {
			StoredForm spaced = with(PAYLOAD.replace("\"policyVersion\":1,", "")
				.replace("\"clause\":\"二(一)\"", "\"clause\" : \"二(一)\", \"policyVersion\":1"), METADATA);
			assertThat(member(Leaf.of(spaced, null), "basisHash")).isEqualTo(member(Leaf.of(FIRST, null), "basisHash"));
		}

	}

	@Nested
	class ItBinds {

		@Test
		void every_column_of_the_stored_event() {
			byte[] payload = FIRST.payload();
			byte[] metadata = FIRST.metadata();
			Instant at = FIRST.recordedAt();
			List<StoredForm> changed = List.of(
					new StoredForm(8, at, "person-1", "Person", 0, "event-1", FIRST.name(), "1", payload, metadata),
					new StoredForm(7, at.plusNanos(1000), "person-1", "Person", 0, "event-1", FIRST.name(), "1",
							payload, metadata),
					new StoredForm(7, at, "person-2", "Person", 0, "event-1", FIRST.name(), "1", payload, metadata),
					new StoredForm(7, at, "person-1", "Honor", 0, "event-1", FIRST.name(), "1", payload, metadata),
					new StoredForm(7, at, "person-1", "Person", 0, "event-2", FIRST.name(), "1", payload, metadata),
					new StoredForm(7, at, "person-1", "Person", 0, "event-1", "person.PersonErased", "1", payload,
							metadata),
					new StoredForm(7, at, "person-1", "Person", 0, "event-1", FIRST.name(), "2", payload, metadata),
					with(PAYLOAD.replace("noise", "noisy"), METADATA),
					with(PAYLOAD, METADATA.replace("clerk", "clark")));
			assertThat(changed).allSatisfy(
					(event) -> assertThat(Leaf.of(event, null).hash()).isNotEqualTo(Leaf.of(FIRST, null).hash()));
		}

		@Test
		void the_leaf_of_the_stream_before_it() {
			Leaf first = Leaf.of(FIRST, null);
			Leaf second = Leaf.of(next(1), first.tip());
			assertThat(member(second, "stream")).isEqualTo(member(first, "stream"));
			assertThat(member(second, "prevStreamLeaf")).isEqualTo(Base64.getEncoder().encodeToString(first.hash()));
			assertThat(text(first)).doesNotContain("prevStreamLeaf");
		}

		@Test
		void the_payload_to_whoever_holds_the_salt() {
			String commitment = member(Leaf.of(FIRST, null), "payloadCommit");
			byte[] salt = Base64.getUrlDecoder().decode(SALT);
			assertThat(Leaf.commits(commitment, salt, FIRST.payload())).isTrue();
			salt[0]++;
			assertThat(Leaf.commits(commitment, salt, FIRST.payload())).isFalse();
		}

	}

	@Nested
	class ItHides {

		@Test
		void the_same_payload_behind_another_salt() {
			Leaf other = Leaf.of(with(PAYLOAD, METADATA.replace("AAEC", "BBEC")), null);
			assertThat(member(other, "payloadCommit")).isNotEqualTo(member(Leaf.of(FIRST, null), "payloadCommit"));
			assertThat(member(other, "stream")).isNotEqualTo(member(Leaf.of(FIRST, null), "stream"));
		}

		@Test
		void an_event_without_a_salt_behind_its_message_id() {
			StoredForm bare = with(PAYLOAD, "{}");
			String commitment = member(Leaf.of(bare, null), "payloadCommit");
			assertThat(Leaf.commits(commitment, new byte[0], bare.payload())).isFalse();
			assertThat(Leaf.commits(commitment, new byte[16], bare.payload())).isFalse();
		}

	}

	@Nested
	class ItIsRefused {

		@Test
		void for_an_event_that_does_not_continue_its_stream() {
			Leaf first = Leaf.of(FIRST, null);
			assertThatExceptionOfType(LeafRefused.class).isThrownBy(() -> Leaf.of(next(2), first.tip()))
				.withMessage("no leaf at position 8: its stream is at sequence 1, the event says 2");
			assertThatExceptionOfType(LeafRefused.class).isThrownBy(() -> Leaf.of(next(1), null));
		}

		@Test
		void for_an_event_without_day_or_basis_and_without_telling_its_text() {
			for (String payload : List.of("{}", "nothing", PAYLOAD.replace("2026-01-02", "2026-13-02"),
					PAYLOAD.replace("\"basis\"", "\"ground\""))) {
				assertThatExceptionOfType(LeafRefused.class).isThrownBy(() -> Leaf.of(with(payload, METADATA), null))
					.satisfies((refused) -> assertThat(refused.position()).isEqualTo(7))
					.withMessageNotContaining("110101");
			}
			assertThatExceptionOfType(LeafRefused.class).isThrownBy(() -> Leaf.of(with(PAYLOAD, "[]"), null));
		}

	}

	private static StoredForm with(String payload, String metadata) {
		return new StoredForm(7, FIRST.recordedAt(), "person-1", "Person", 0, "event-1", FIRST.name(), "1",
				utf8(payload), utf8(metadata));
	}

	private static StoredForm next(long sequence) {
		return new StoredForm(8, FIRST.recordedAt(), "person-1", "Person", sequence, "event-2", "person.PersonErased",
				"1", FIRST.payload(), FIRST.metadata());
	}

	private static String member(Leaf leaf, String name) {
		return String.valueOf(JsonMembers.of(leaf.entry(), Set.of(name)).get(name));
	}

	private static String text(Leaf leaf) {
		return new String(leaf.entry(), StandardCharsets.UTF_8);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
