package org.meritbook.ops.vault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.Sealed;
import org.meritbook.ops.vault.refusal.EnvelopeRefused;
import org.meritbook.ops.vault.refusal.EnvelopeRefused.Reason;
import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.refusal.SubjectKeyUnreadable;
import org.meritbook.ops.vault.refusal.VaultUnavailable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvelopeVaultTest extends OneNode {

	private static final long SEED = 20260501;

	Reason refusalOfOpening(String subject, Sealed sealed) {
		try {
			this.node.vault.open(subject, sealed);
		}
		catch (EnvelopeRefused ex) {
			assertThat(ex.code()).isEqualTo("EnvelopeRefused");
			assertThat(ex.getMessage()).contains(ex.english()).contains(ex.chinese()).contains(subject);
			assertThat(ex).hasNoCause();
			DETAILS.values().values().forEach((value) -> assertThat(ex.getMessage()).doesNotContain(value));
			return ex.reason();
		}
		throw new AssertionError("opened " + sealed);
	}

	@Nested
	class Sealing {

		@Test
		void gives_back_on_opening_what_was_sealed() {
			InventedPeople people = new InventedPeople(SEED);
			for (int i = 0; i < 50; i++) {
				PersonalDetails details = people.next();
				Sealed sealed = node.vault.seal("person-" + i, details);
				assertThat(sealed.envelope()).matches("v1\\.[A-Za-z0-9_-]+");
				assertThat(node.vault.open("person-" + i, sealed)).as("seed %d, person %d", SEED, i).contains(details);
			}
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "\"\\\u0000\n\u2028", "𠮷野家👩‍👩‍👧", "v1.", "{\"salt\":1}" })
		void keeps_every_text_exactly(String value) {
			PersonalDetails details = new PersonalDetails(Map.of(PersonalDetails.STATEMENT, value, value, "x"));
			assertThat(node.vault.open(SUBJECT, node.vault.seal(SUBJECT, details))).contains(details);
		}

		@Test
		void keeps_having_no_details() {
			PersonalDetails none = new PersonalDetails(Map.of());
			assertThat(node.vault.open(SUBJECT, node.vault.seal(SUBJECT, none))).contains(none);
		}

		@Test
		void gives_equal_details_different_envelopes() {
			Set<Sealed> envelopes = IntStream.range(0, 100)
				.mapToObj((i) -> node.vault.seal(SUBJECT, DETAILS))
				.collect(Collectors.toSet());
			assertThat(envelopes).hasSize(100);
		}

		@Test
		void refuses_half_a_surrogate_pair_and_makes_no_key() {
			PersonalDetails broken = new PersonalDetails(Map.of(PersonalDetails.NAME, "样例\uD842"));
			assertThatExceptionOfType(EnvelopeRefused.class).isThrownBy(() -> node.vault.seal(SUBJECT, broken))
				.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NOT_UNICODE));
			assertThat(database.count("select count(*) from meritbook_keys.subject_key")).isZero();
		}

		@Test
		void keeps_the_key_when_the_transaction_of_the_caller_is_rolled_back() {
			TransactionTemplate transaction = new TransactionTemplate(
					new DataSourceTransactionManager(database.dataSource()));
			Sealed sealed = transaction.execute((status) -> {
				status.setRollbackOnly();
				return node.vault.seal(SUBJECT, DETAILS);
			});
			assertThat(startAnother().vault.open(SUBJECT, sealed)).contains(DETAILS);
		}

		@Test
		void makes_one_key_when_sixteen_threads_on_four_nodes_seal_first() throws Exception {
			List<VaultNode> nodes = List.of(node, startAnother(), startAnother(), startAnother());
			for (int round = 0; round < 5; round++) {
				String subject = "person-" + round;
				List<Sealed> envelopes = inParallel(16, (i) -> nodes.get(i % 4).vault.seal(subject, DETAILS));
				assertThat(database
					.count("select count(*) from meritbook_keys.subject_key where subject_id = '" + subject + "'"))
					.isOne();
				VaultNode later = startAnother();
				assertThat(envelopes).hasSize(16)
					.allSatisfy((sealed) -> assertThat(later.vault.open(subject, sealed)).contains(DETAILS));
			}
		}

	}

	@Nested
	class Opening {

		@Test
		void refuses_the_envelope_of_another_subject() {
			Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
			node.vault.seal("person-2", DETAILS);
			assertThat(refusalOfOpening("person-2", sealed)).isEqualTo(Reason.ALTERED_OR_OF_ANOTHER);
		}

		@ParameterizedTest
		@ValueSource(strings = { "一", "一a", "一ab" })
		void refuses_an_envelope_with_any_bit_flipped(String name) {
			// Three lengths: base64url leaves no, two or four bits unused at the end.
			PersonalDetails details = new PersonalDetails(Map.of(PersonalDetails.NAME, name));
			byte[] original = node.vault.seal(SUBJECT, details).envelope().getBytes(StandardCharsets.UTF_8);
			for (int bit = 0; bit < original.length * 8; bit++) {
				byte[] flipped = original.clone();
				flipped[bit / 8] ^= (byte) (1 << bit % 8);
				// Latin-1 keeps each byte a character of its own.
				refusalOfOpening(SUBJECT, new Sealed(new String(flipped, StandardCharsets.ISO_8859_1)));
			}
		}

		@Test
		void refuses_an_envelope_cut_or_lengthened_anywhere() {
			String original = node.vault.seal(SUBJECT, DETAILS).envelope();
			for (int length = 0; length < original.length(); length++) {
				refusalOfOpening(SUBJECT, new Sealed(original.substring(0, length)));
			}
			refusalOfOpening(SUBJECT, new Sealed(original + "A"));
			refusalOfOpening(SUBJECT, new Sealed(original + "="));
			refusalOfOpening(SUBJECT, new Sealed(original + "\n"));
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "v2.AAAA", "V1.AAAA", "v1", "v10.AAAA" })
		void refuses_a_version_it_does_not_know(String envelope) {
			node.vault.seal(SUBJECT, DETAILS);
			assertThat(refusalOfOpening(SUBJECT, new Sealed(envelope))).isEqualTo(Reason.UNKNOWN_VERSION);
		}

		@Test
		void refuses_a_subject_nothing_was_ever_sealed_for() {
			Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
			assertThat(refusalOfOpening("person-9", sealed)).isEqualTo(Reason.NO_KEY);
		}

		@Test
		void refuses_a_wrapped_key_that_was_moved_to_another_subject() {
			Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
			database.run("update meritbook_keys.subject_key set subject_id = 'person-2'");
			assertThatExceptionOfType(SubjectKeyUnreadable.class)
				.isThrownBy(() -> startAnother().vault.open("person-2", sealed));
		}

		@Test
		void reads_the_store_once_in_five_seconds() {
			Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
			database.run("alter table meritbook_keys.subject_key rename to away");
			node.letPass(REMEMBERED.minusNanos(1));
			assertThat(node.vault.open(SUBJECT, sealed)).contains(DETAILS);
			node.letPass(Duration.ofNanos(1));
			assertThatExceptionOfType(VaultUnavailable.class).isThrownBy(() -> node.vault.open(SUBJECT, sealed));
			database.run("alter table meritbook_keys.away rename to subject_key");
			assertThat(node.vault.open(SUBJECT, sealed)).contains(DETAILS);
		}

	}

	@Nested
	class Hashing {

		@Test
		void is_the_same_on_every_node_and_after_a_restart() {
			String hash = node.vault.keyedHash("person.identity", "RESIDENT_ID:990000195001010019");
			assertThat(hash).matches("[0-9a-f]{64}");
			assertThat(startAnother().vault.keyedHash("person.identity", "RESIDENT_ID:990000195001010019"))
				.isEqualTo(hash);
		}

		@Test
		void differs_by_purpose_value_and_where_one_ends() {
			Set<String> hashes = Set.of(node.vault.keyedHash("ab", "c"), node.vault.keyedHash("a", "bc"),
					node.vault.keyedHash("", "abc"), node.vault.keyedHash("abc", ""), node.vault.keyedHash("ab", "d"));
			assertThat(hashes).hasSize(5);
		}

		@Test
		void differs_from_book_to_book() {
			try (VaultDatabase other = VaultDatabase.migrated()) {
				VaultNode elsewhere = new VaultNode(other, folder.resolve("other.json"));
				assertThat(node.vault.keyedHash("purpose", "value"))
					.isNotEqualTo(elsewhere.vault.keyedHash("purpose", "value"));
			}
		}

	}

	@Nested
	class Starting {

		@Test
		void refuses_master_keys_that_do_not_belong_to_the_database() {
			Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
			assertThatExceptionOfType(MasterKeysDoNotMatch.class)
				.isThrownBy(() -> new VaultNode(database, folder.resolve("lost-and-made-anew.json")))
				.withMessageContaining(node.masterKeys.current().id())
				.withMessageContaining("主密钥");
			assertThat(startAnother().vault.open(SUBJECT, sealed)).contains(DETAILS);
		}

		@Test
		void lets_only_one_of_eight_new_nodes_in_when_each_has_a_key_file_of_its_own() throws Exception {
			try (VaultDatabase fresh = VaultDatabase.migrated()) {
				List<Boolean> admitted = inParallel(8, (i) -> {
					try {
						new VaultNode(fresh, folder.resolve("node-" + i + ".json"));
						return true;
					}
					catch (MasterKeysDoNotMatch ex) {
						return false;
					}
				});
				assertThat(admitted).containsOnlyOnce(true);
			}
		}

		@Test
		void says_that_the_database_is_away() throws IOException {
			PGSimpleDataSource away = new PGSimpleDataSource();
			try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				away.setPortNumbers(new int[] { free.getLocalPort() });
			}
			assertThatExceptionOfType(VaultUnavailable.class)
				.isThrownBy(() -> new VaultNode(away, folder.resolve("master-keys.json"), VaultNode.CLOCK))
				.withMessageContaining("08001")
				.withMessageContaining("数据库");
		}

		@Test
		void says_that_the_database_went_away() {
			database.run("drop schema meritbook_keys cascade");
			assertThatExceptionOfType(VaultUnavailable.class).isThrownBy(() -> node.vault.seal(SUBJECT, DETAILS));
			assertThatExceptionOfType(VaultUnavailable.class).isThrownBy(() -> node.vault.destroy(SUBJECT));
		}

	}

}
