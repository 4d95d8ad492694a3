package org.meritbook.ops.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.meritbook.events.type.Sealed;
import org.meritbook.ops.vault.master.LocalMasterKeys;
import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.refusal.SubjectKeysNotRewrapped;
import org.meritbook.ops.vault.store.MasterKeyRegister;
import org.meritbook.ops.vault.store.SubjectKeyStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MasterKeyRotationTest extends OneNode {

	private static final String IN_USE = "select key_id from meritbook_keys.master_key where retired_at is null";

	Map<String, Sealed> seal(int count) {
		Map<String, Sealed> sealed = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			String subject = "person-" + i;
			sealed.put(subject, this.node.vault.seal(subject, DETAILS));
		}
		return sealed;
	}

	static void assertAllOpen(VaultNode by, Map<String, Sealed> sealed) {
		sealed
			.forEach((subject, envelope) -> assertThat(by.vault.open(subject, envelope)).as(subject).contains(DETAILS));
	}

	@Test
	void keeps_everything_readable_and_every_hash_and_drops_the_old_key() throws IOException {
		Map<String, Sealed> sealed = seal(20);
		String old = this.node.masterKeys.current().id();
		String hash = this.node.vault.keyedHash("purpose", "value");
		this.node.rotation().rewrapAll((done, total) -> {
		});
		assertThat(this.node.masterKeys.held()).hasSize(2).contains(old);
		assertAllOpen(startAnother(), sealed);
		this.node.rotation().dropEarlier();
		assertThat(this.node.masterKeys.held()).hasSize(1).doesNotContain(old);
		assertThat(this.database.column(IN_USE)).containsExactly(this.node.masterKeys.current().id());
		assertThat(this.database.column("select distinct wrapped_by from meritbook_keys.subject_key"))
			.containsExactly(this.node.masterKeys.current().id());
		assertThat(Files.getPosixFilePermissions(this.keyFile)).hasSize(2);
		VaultNode restarted = startAnother();
		assertAllOpen(restarted, sealed);
		assertThat(restarted.vault.keyedHash("purpose", "value")).isEqualTo(hash);
	}

	@Test
	void can_be_done_again_and_again() {
		Map<String, Sealed> sealed = seal(3);
		for (int i = 0; i < 3; i++) {
			this.node.rotation().rewrapAll((done, total) -> {
			});
			this.node.rotation().dropEarlier();
		}
		assertThat(this.database.count("select count(*) from meritbook_keys.master_key")).isEqualTo(4);
		assertAllOpen(startAnother(), sealed);
	}

	@Test
	void makes_the_backed_up_key_of_an_erased_subject_unreadable() throws IOException {
		Sealed sealed = this.node.vault.seal("person-1", DETAILS);
		this.database.run("create table meritbook_keys.backup as select * from meritbook_keys.subject_key");
		Path keyBackup = Files.copy(this.keyFile, this.folder.resolve("backup.json"),
				StandardCopyOption.COPY_ATTRIBUTES);
		this.node.vault.destroy("person-1");
		restoreBackup();
		assertThat(startAnother().vault.open("person-1", sealed)).as("the backup is a true one").contains(DETAILS);
		this.node.vault.destroy("person-1");

		this.node.rotation().rewrapAll((done, total) -> {
		});
		this.node.rotation().dropEarlier();
		restoreBackup();
		assertThatExceptionOfType(MasterKeysDoNotMatch.class)
			.isThrownBy(() -> startAnother().vault.open("person-1", sealed));
		assertThatExceptionOfType(MasterKeysDoNotMatch.class).as("nor does the book run with the old master keys")
			.isThrownBy(() -> new VaultNode(this.database, keyBackup));
	}

	private void restoreBackup() {
		this.database.run("""
				set session_replication_role = replica;
				delete from meritbook_keys.subject_key;
				insert into meritbook_keys.subject_key select * from meritbook_keys.backup
				""");
	}

	@Test
	void goes_on_where_it_was_interrupted() {
		Map<String, Sealed> sealed = seal(1_100);
		this.node.vault.destroy("person-17");
		sealed.remove("person-17");
		assertThatIllegalStateException().isThrownBy(() -> this.node.rotation().rewrapAll((done, total) -> {
			throw new IllegalStateException("the power went");
		}));
		assertThatExceptionOfType(SubjectKeysNotRewrapped.class)
			.isThrownBy(() -> startAnother().rotation().dropEarlier())
			.withMessageContaining("599");
		assertThat(this.node.masterKeys.held()).hasSize(2);
		assertAllOpen(startAnother(), sealed);

		List<String> heard = new ArrayList<>();
		VaultNode restarted = startAnother();
		restarted.rotation().rewrapAll((done, total) -> heard.add(done + "/" + total));
		assertThat(heard).containsExactly("500/599", "599/599");
		restarted.rotation().dropEarlier();
		assertThat(this.database.count("select count(*) from meritbook_keys.master_key")).isEqualTo(2);
		assertAllOpen(startAnother(), sealed);
	}

	@Test
	void goes_on_after_dropping_was_interrupted_between_database_and_file() {
		Map<String, Sealed> sealed = seal(2);
		this.node.rotation().rewrapAll((done, total) -> {
		});
		this.node.register.retireAllBut(this.node.masterKeys.current().id());
		VaultNode restarted = startAnother();
		restarted.rotation().dropEarlier();
		assertThat(restarted.masterKeys.held()).hasSize(1);
		assertAllOpen(restarted, sealed);
	}

	@Test
	void loses_nothing_that_other_nodes_seal_meanwhile() throws Exception {
		seal(600);
		AtomicBoolean over = new AtomicBoolean();
		List<Map<String, Sealed>> sealed = inParallel(4, (i) -> {
			Map<String, Sealed> mine = new LinkedHashMap<>();
			if (i == 0) {
				try {
					rotateUntilDropped();
				}
				finally {
					over.set(true);
				}
				return mine;
			}
			VaultNode other = startAnother();
			for (int n = 0; n < 20 || !over.get(); n++) {
				String subject = "late-" + i + "-" + n;
				mine.put(subject, other.vault.seal(subject, DETAILS));
			}
			return mine;
		});
		VaultNode later = startAnother();
		assertThat(later.masterKeys.held()).hasSize(1);
		sealed.forEach((each) -> assertAllOpen(later, each));
	}

	private void rotateUntilDropped() {
		while (true) {
			this.node.rotation().rewrapAll((done, total) -> {
			});
			try {
				this.node.rotation().dropEarlier();
				return;
			}
			catch (SubjectKeysNotRewrapped ex) {
				// A node wrapped one more under the old key: once more.
			}
		}
	}

	@Nested
	class GoingByUnnoticed {

		private EnvelopeVault vault(SubjectKeyStore store, MasterKeyRegister register) {
			return EnvelopeVault.open(new LocalMasterKeys(keyFile), store, register, () -> 0, new SecureRandom());
		}

		private void rotate() {
			node.rotation().rewrapAll((done, total) -> {
			});
			node.rotation().dropEarlier();
		}

		@Test
		void between_reading_the_master_keys_and_starting() {
			Sealed sealed = node.vault.seal("person-0", DETAILS);
			EnvelopeVault other = vault(node.store,
					Interruption.before(MasterKeyRegister.class, node.register, "admit", this::rotate));
			assertThat(other.open("person-0", sealed)).contains(DETAILS);
		}

		@Test
		void between_reading_a_key_and_unwrapping_it() {
			Sealed sealed = node.vault.seal("person-0", DETAILS);
			EnvelopeVault other = vault(Interruption.after(SubjectKeyStore.class, node.store, "find", this::rotate),
					node.register);
			assertThat(other.open("person-0", sealed)).contains(DETAILS);
		}

		@Test
		void between_wrapping_a_key_and_keeping_it() {
			EnvelopeVault other = vault(
					Interruption.before(SubjectKeyStore.class, node.store, "keepFirst", this::rotate), node.register);
			Sealed sealed = other.seal("person-0", DETAILS);
			assertThat(startAnother().vault.open("person-0", sealed)).contains(DETAILS);
			assertThat(database.column("select wrapped_by from meritbook_keys.subject_key"))
				.containsExactly(node.masterKeys.current().id());
		}

		@Test
		void between_renewing_the_file_and_admitting_the_new_key() {
			EnvelopeVault other = vault(node.store, node.register);
			node.masterKeys.renew();
			Sealed sealed = other.seal("person-0", DETAILS);
			rotate();
			assertThat(startAnother().vault.open("person-0", sealed)).contains(DETAILS);
			assertThat(database.count("select count(*) from meritbook_keys.master_key")).isEqualTo(2);
		}

	}

	@Test
	void is_not_undone_by_a_node_with_an_old_copy_of_the_key_file() throws IOException {
		Path copy = Files.copy(this.keyFile, this.folder.resolve("copy.json"), StandardCopyOption.COPY_ATTRIBUTES);
		VaultNode withCopy = new VaultNode(this.database, copy);
		this.node.rotation().rewrapAll((done, total) -> {
		});
		assertThatExceptionOfType(MasterKeysDoNotMatch.class).isThrownBy(() -> withCopy.rotation().dropEarlier());
		assertThatExceptionOfType(MasterKeysDoNotMatch.class)
			.isThrownBy(() -> withCopy.rotation().rewrapAll((done, total) -> {
			}));
		assertThat(this.database.column(IN_USE)).hasSize(2);
		assertThat(withCopy.masterKeys.held()).hasSize(1);
	}

	@Test
	void shuts_out_a_node_that_still_wraps_under_the_dropped_key() throws IOException {
		Path copy = Files.copy(this.keyFile, this.folder.resolve("copy.json"), StandardCopyOption.COPY_ATTRIBUTES);
		VaultNode withCopy = new VaultNode(this.database, copy);
		this.node.rotation().rewrapAll((done, total) -> {
		});
		Sealed before = withCopy.vault.seal("person-1", DETAILS);
		assertThatExceptionOfType(SubjectKeysNotRewrapped.class).isThrownBy(() -> this.node.rotation().dropEarlier());
		this.node.rotation().rewrapAll((done, total) -> {
		});
		this.node.rotation().dropEarlier();
		assertThatExceptionOfType(MasterKeysDoNotMatch.class)
			.isThrownBy(() -> withCopy.vault.seal("person-2", DETAILS));
		assertThat(this.database.count("select count(*) from meritbook_keys.subject_key")).isOne();
		assertThat(this.node.vault.open("person-1", before)).contains(DETAILS);
	}

}
