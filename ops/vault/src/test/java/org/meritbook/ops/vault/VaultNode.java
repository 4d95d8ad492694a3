package org.meritbook.ops.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.meritbook.ops.vault.master.LocalMasterKeys;
import org.meritbook.ops.vault.store.PostgresMasterKeyRegister;
import org.meritbook.ops.vault.store.PostgresSubjectKeyStore;

/**
 * One running node: its own memory, the database and the key file it was given. A second
 * one with the same two is another node, or the same one after a restart.
 */
final class VaultNode {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T02:00:00Z"), ZoneOffset.UTC);

	private final AtomicLong nanos = new AtomicLong();

	final LocalMasterKeys masterKeys;

	final PostgresSubjectKeyStore store;

	final PostgresMasterKeyRegister register;

	final EnvelopeVault vault;

	VaultNode(DataSource dataSource, Path keyFile, Clock clock) {
		this.masterKeys = new LocalMasterKeys(keyFile);
		this.store = new PostgresSubjectKeyStore(dataSource, clock);
		this.register = new PostgresMasterKeyRegister(dataSource, clock);
		this.vault = EnvelopeVault.open(this.masterKeys, this.store, this.register, this.nanos::get,
				new SecureRandom());
	}

	VaultNode(VaultDatabase database, Path keyFile) {
		this(database.dataSource(), keyFile, CLOCK);
	}

	MasterKeyRotation rotation() {
		return new MasterKeyRotation(this.masterKeys, this.store, this.register);
	}

	void letPass(Duration time) {
		this.nanos.addAndGet(time.toNanos());
	}

}
