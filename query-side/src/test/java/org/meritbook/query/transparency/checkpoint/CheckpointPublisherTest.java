package org.meritbook.query.transparency.checkpoint;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.Signatures;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.query.LogBook;
import org.meritbook.query.StoredBook;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.projection.ReadModels;
import org.meritbook.query.transparency.tree.LogProjector;
import org.meritbook.query.transparency.tree.LogTree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is signed is the tree, continues everything signed before, and is there soon.
 */
class CheckpointPublisherTest {

	@Nested
	class Publishes {

		@Test
		void by_itself_what_was_recorded() {
			try (LogBook log = new LogBook()) {
				log.grow(5);
				Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> log.signedSize() == 5);
				log.grow(3);
				Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> log.signedSize() == 8);
			}
		}

		@Test
		void the_root_of_the_tree_under_the_key_of_the_log() {
			try (LogBook log = new LogBook()) {
				SignedCheckpoint signed = log.grow(20).publish().checkpoint();
				assertThat(signed.checkpoint())
					.isEqualTo(new Checkpoint(StoredBook.ORIGIN, 20, log.bean(LogTree.class).root(20)));
				assertThat(TrustPolicy.ofLog(StoredBook.key(1).verifier()).verify(signed).isProven()).isTrue();
				assertThat(log.bean(Checkpoints.class).latestMet()).map(Published::size).contains(20L);
			}
		}

		@Test
		void the_same_on_two_nodes_once() {
			try (LogBook log = new LogBook()) {
				log.grow(4);
				CheckpointPublisher other = log.book().another(Map.of()).bean(CheckpointPublisher.class);
				log.publish();
				other.publish();
				assertThat(log.book()
					.jdbc()
					.sql("select count(*) from meritbook_log.checkpoint where size = 4")
					.query(Long.class)
					.single()).isEqualTo(1);
			}
		}

		@Test
		void what_can_be_neither_changed_nor_taken_back() {
			try (LogBook log = new LogBook()) {
				log.grow(4).publish();
				for (String sql : List.of("update meritbook_log.checkpoint set note = 'x'",
						"delete from meritbook_log.checkpoint")) {
					assertThatExceptionOfType(RuntimeException.class)
						.isThrownBy(() -> log.book().jdbc().sql(sql).update())
						.withMessageContaining("What was signed stays signed");
				}
			}
		}

	}

	@Nested
	class NeverSigns {

		@Test
		void a_tree_that_is_not_what_was_signed() {
			try (LogBook log = new LogBook()) {
				String before = text(log.grow(300).publish());
				log.book().stored().forgeByte(17);
				log.bean(ReadModels.class).rebuild(LogProjector.READ_MODEL);
				log.bean(Positions.class).await(299L, LogProjector.READ_MODEL);
				log.grow(1).publish();
				assertThat(log.signedSize()).isEqualTo(300);
				assertThat(log.bean(CheckpointPublisher.class).fault()).contains("contradicts");
				assertThat(log.bean(Contradictions.class).all()).singleElement().satisfies((found) -> {
					assertThat(found.kind()).isEqualTo(Contradiction.Kind.TREE_AGAINST_CHECKPOINT);
					assertThat(found.first()).isEqualTo(before);
					assertThat(found.text()).contains(before).contains(StoredBook.ORIGIN + "\n301\n");
				});
			}
		}

		@Test
		void a_tree_whose_tiles_were_changed_or_lost() {
			try (LogBook log = new LogBook()) {
				log.grow(300).publish();
				log.book()
					.jdbc()
					.sql("update meritbook_log.tile set hashes = set_byte(hashes, 40, 1 # get_byte(hashes, 40)) "
							+ "where level = 0 and n = 1")
					.update();
				log.grow(1).publish();
				assertThat(log.signedSize()).isEqualTo(300);
				log.book().jdbc().sql("delete from meritbook_log.tile where level = 1").update();
				log.publish();
				assertThat(log.signedSize()).isEqualTo(300);
				assertThat(log.bean(Contradictions.class).all()).isNotEmpty();
			}
		}

		@Test
		void another_history_after_the_database_was_set_back() {
			try (LogBook log = new LogBook()) {
				log.grow(10).publish();
				log.book().jdbc().sql("truncate meritbook_log.checkpoint cascade").update();
				log.book().stored().forgeByte(3);
				log.bean(ReadModels.class).rebuild(LogProjector.READ_MODEL);
				log.grow(5).publish();
				assertThat(log.signedSize()).isEqualTo(-1);
				assertThat(log.bean(CheckpointPublisher.class).fault()).contains("contradicts");
			}
		}

		@Test
		void while_the_tree_is_built_again() {
			try (LogBook log = new LogBook()) {
				log.grow(10).publish();
				log.book().jdbc().sql("update meritbook_log.tree set size = 9").update();
				log.publish();
				assertThat(log.bean(CheckpointPublisher.class).fault()).contains("built again");
				log.book().jdbc().sql("update meritbook_log.tree set size = 10").update();
				log.publish();
				assertThat(log.bean(CheckpointPublisher.class).fault()).isNull();
			}
		}

	}

	@Nested
	class KeysChange {

		@Test
		void with_a_note_that_both_sign_and_checkpoints_that_both_sign() {
			try (LogBook log = new LogBook()) {
				log.grow(4).publish();
				log.book().stored().sign(List.of(StoredBook.key(2), StoredBook.key(1)));
				SignedCheckpoint both = log.grow(2).publish().checkpoint();
				log.book().stored().sign(List.of(StoredBook.key(2)));
				SignedCheckpoint later = log.grow(2).publish().checkpoint();
				assertThat(Signatures.of(both.note(), keys(1, 2)).signed()).hasSize(2);
				assertThat(Signatures.of(later.note(), keys(1, 2)).signed())
					.containsExactly(StoredBook.key(2).verifier());
				List<LogKey> history = log.bean(LogKeys.class).history();
				assertThat(history).extracting(LogKey::sinceSize).containsExactly(4L, 6L);
				assertThat(history).extracting(LogKey::untilSize).containsExactly(8L, null);
				Note succession = Note
					.parse(String.valueOf(history.getLast().succession()).getBytes(StandardCharsets.UTF_8));
				assertThat(Signatures.of(succession, keys(1, 2)).signed()).hasSize(2);
				assertThat(succession.text()).contains(StoredBook.key(2).verifier().text());
			}
		}

		@Test
		void not_to_a_key_that_no_other_introduces() {
			try (LogBook log = new LogBook()) {
				log.grow(4).publish();
				log.book().stored().sign(List.of(StoredBook.key(2)));
				log.grow(2);
				assertThatExceptionOfType(KeyNotIntroduced.class).isThrownBy(log::publish);
				assertThat(log.signedSize()).isEqualTo(4);
				log.book().stored().sign(List.of(StoredBook.key(1)));
				log.publish();
				assertThat(log.signedSize()).isEqualTo(6);
			}
		}

		private static List<VerifierKey> keys(int... numbers) {
			return Arrays.stream(numbers).mapToObj((number) -> StoredBook.key(number).verifier()).toList();
		}

	}

	private static String text(LogBook log) {
		return log.bean(Checkpoints.class).latest().orElseThrow().note();
	}

}
