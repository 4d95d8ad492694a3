package org.meritbook.ops.vault;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault.SubjectErased;
import org.meritbook.events.type.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ErasureTest extends OneNode {

	@Test
	void leaves_nothing_to_open_and_seals_nothing_more_at_once() {
		Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
		assertThat(node.vault.open(SUBJECT, sealed)).contains(DETAILS);
		node.vault.destroy(SUBJECT);
		assertThat(node.vault.open(SUBJECT, sealed)).isEmpty();
		assertThatExceptionOfType(SubjectErased.class).isThrownBy(() -> node.vault.seal(SUBJECT, DETAILS));
		assertThat(node.vault.open(SUBJECT, sealed)).isEmpty();
	}

	@Test
	void holds_after_a_restart() {
		Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
		node.vault.destroy(SUBJECT);
		VaultNode restarted = startAnother();
		assertThat(restarted.vault.open(SUBJECT, sealed)).isEmpty();
		assertThatExceptionOfType(SubjectErased.class).isThrownBy(() -> restarted.vault.seal(SUBJECT, DETAILS));
	}

	@Test
	void holds_on_another_node_in_five_seconds_for_opening() {
		VaultNode other = startAnother();
		Sealed sealed = node.vault.seal(SUBJECT, DETAILS);
		assertThat(other.vault.open(SUBJECT, sealed)).contains(DETAILS);
		node.vault.destroy(SUBJECT);
		other.letPass(REMEMBERED);
		assertThat(other.vault.open(SUBJECT, sealed)).isEmpty();
	}

	@Test
	void holds_on_another_node_at_once_for_sealing() {
		VaultNode other = startAnother();
		Sealed sealed = other.vault.seal(SUBJECT, DETAILS);
		node.vault.destroy(SUBJECT);
		assertThatExceptionOfType(SubjectErased.class).isThrownBy(() -> other.vault.seal(SUBJECT, DETAILS));
		assertThat(other.vault.open(SUBJECT, sealed)).isEmpty();
	}

	@Test
	void leaves_other_subjects_as_they_are() {
		Sealed sealed = node.vault.seal("person-2", DETAILS);
		node.vault.seal(SUBJECT, DETAILS);
		node.vault.destroy(SUBJECT);
		assertThat(node.vault.open("person-2", sealed)).contains(DETAILS);
	}

	@Test
	void holds_for_a_subject_that_never_had_a_key() {
		node.vault.destroy(SUBJECT);
		assertThatExceptionOfType(SubjectErased.class).isThrownBy(() -> node.vault.seal(SUBJECT, DETAILS))
			.withMessageContaining(SUBJECT);
	}

	@Test
	void changes_nothing_the_second_time() {
		node.vault.seal(SUBJECT, DETAILS);
		node.vault.destroy(SUBJECT);
		String tombstones = "select subject_key::text from meritbook_keys.subject_key";
		List<String> first = database.column(tombstones);
		new VaultNode(database.dataSource(), folder.resolve("master-keys.json"),
				Clock.offset(VaultNode.CLOCK, Duration.ofDays(1))).vault
			.destroy(SUBJECT);
		assertThat(database.column(tombstones)).hasSize(1).isEqualTo(first);
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from meritbook_keys.subject_key",
			"update meritbook_keys.subject_key set wrapped = 'x', wrapped_by = (select key_id from meritbook_keys.master_key), destroyed_at = null" })
	void cannot_be_undone_by_hand(String sql) {
		node.vault.destroy(SUBJECT);
		assertThatIllegalStateException().isThrownBy(() -> database.run(sql)).withMessageContaining("tombstone");
	}

	@Test
	void wins_over_openings_under_way() throws Exception {
		for (int round = 0; round < 10; round++) {
			String subject = "person-" + round;
			Sealed sealed = node.vault.seal(subject, DETAILS);
			CountDownLatch destroyed = new CountDownLatch(1);
			List<Optional<PersonalDetails>> openedAfterwards = inParallel(4, (i) -> {
				if (i == 0) {
					node.vault.destroy(subject);
					destroyed.countDown();
				}
				for (int n = 0; n < 20 && destroyed.getCount() > 0; n++) {
					// Makes the node read the key anew, also while it is being destroyed.
					node.letPass(REMEMBERED);
					node.vault.open(subject, sealed);
				}
				destroyed.await();
				return node.vault.open(subject, sealed);
			});
			assertThat(openedAfterwards).hasSize(4).allSatisfy((opened) -> assertThat(opened).isEmpty());
		}
	}

}
