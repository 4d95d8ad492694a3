package org.meritbook.ops.vault.master;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import org.meritbook.ops.vault.refusal.MasterKeyFileRefused;

/**
 * Master keys in a local file that only its owner can use. The file is made at the first
 * start and from then on never by itself: it must be backed up, apart from the database,
 * because without it nothing sealed can be opened. A file replaced by another process,
 * for example by a rotation on a node that shares it, is taken up at the next use.
 * <p>
 * Whoever holds this file and the database can open everything: it is meant for trials
 * and for single machines, see the package of the vault for production.
 */
public final class LocalMasterKeys implements MasterKeys {

	private static final int HASH_BYTES = 32;

	private final MasterKeyFile file;

	private volatile Loaded loaded;

	/**
	 * Makes the file if there is none, and reads it.
	 * @param file the key file; its folder is made too
	 * @throws MasterKeyFileRefused if others may use the file, or it is not a key file
	 */
	public LocalMasterKeys(Path file) {
		this.file = new MasterKeyFile(file.toAbsolutePath());
		if (!this.file.exists()) {
			create();
		}
		this.loaded = load();
	}

	@Override
	public MasterKey current() {
		Loaded now = now();
		return new MasterKey(now.keys.currentId(), now.aead);
	}

	@Override
	public Optional<MasterKey> find(String id) {
		Loaded now = now();
		return now.ids.contains(id) ? Optional.of(new MasterKey(id, now.aead)) : Optional.empty();
	}

	@Override
	public Set<String> held() {
		return now().ids;
	}

	@Override
	public byte[] hash(byte[] message) {
		try {
			return now().prf.computePrimary(message, HASH_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HMAC-SHA-256 gives 32 bytes for every message", ex);
		}
	}

	@Override
	public void renew() {
		change(() -> replace(load().keys.withNewPrimary()));
	}

	@Override
	public void forgetAllBut(String currentId) {
		change(() -> {
			MasterKeyset keys = load().keys;
			if (!keys.currentId().equals(currentId)) {
				throw new IllegalStateException(currentId + " is not the current master key any more");
			}
			replace(keys.primaryOnly());
		});
	}

	private void create() {
		change(() -> {
			if (!this.file.exists()) {
				replace(MasterKeyset.generate());
			}
		});
	}

	private void replace(MasterKeyset keys) throws GeneralSecurityException, IOException {
		this.file.replace(keys.text());
	}

	private void change(MasterKeyFile.Work<GeneralSecurityException> work) {
		try {
			this.file.inTurn(work);
		}
		catch (IOException ex) {
			throw MasterKeyFileRefused.unusable(this.file.path(), ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Tink cannot make or write its own predefined keys", ex);
		}
	}

	private Loaded now() {
		Loaded known = this.loaded;
		try {
			if (known.stamp.equals(this.file.stamp())) {
				return known;
			}
		}
		catch (IOException ex) {
			throw MasterKeyFileRefused.unusable(this.file.path(), ex);
		}
		Loaded fresh = load();
		this.loaded = fresh;
		return fresh;
	}

	private Loaded load() {
		try {
			// The stamp first: a change in between is then seen at the next use.
			MasterKeyFile.Stamp stamp = this.file.stamp();
			MasterKeyset keys = MasterKeyset.parse(this.file.read());
			return new Loaded(stamp, keys, keys.ids(), keys.aead(), keys.prf());
		}
		catch (CharacterCodingException | GeneralSecurityException ex) {
			throw MasterKeyFileRefused.malformed(this.file.path());
		}
		catch (IOException ex) {
			throw MasterKeyFileRefused.unusable(this.file.path(), ex);
		}
	}

	private record Loaded(MasterKeyFile.Stamp stamp, MasterKeyset keys, Set<String> ids, Aead aead, PrfSet prf) {
	}

}
