package org.meritbook.ops.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.Bytes;
import org.meritbook.ops.vault.master.MasterKey;
import org.meritbook.ops.vault.master.MasterKeys;
import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.refusal.SubjectKeyUnreadable;
import org.meritbook.ops.vault.refusal.VaultUnavailable;
import org.meritbook.ops.vault.store.WrappedKey;

/**
 * Makes, wraps and unwraps subject keys. A wrapped key is bound to its subject: moved to
 * another subject's row it does not unwrap.
 *
 * @param masterKeys what wraps
 */
record KeyWrapping(MasterKeys masterKeys) {

	WrappedKey fresh(String subjectId) {
		try {
			return wrap(subjectId, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Tink cannot make its own predefined key", ex);
		}
	}

	WrappedKey anew(String subjectId, WrappedKey was) {
		return wrap(subjectId, unwrap(subjectId, was));
	}

	Aead aead(String subjectId, WrappedKey wrapped) {
		try {
			return unwrap(subjectId, wrapped).getPrimitive(AeadConfig2026.get(), Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new SubjectKeyUnreadable(subjectId, wrapped.masterKeyId());
		}
	}

	private WrappedKey wrap(String subjectId, KeysetHandle key) {
		MasterKey master = this.masterKeys.current();
		try {
			byte[] bytes = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master.aead(), associated(subjectId),
					AeadConfig2026.get());
			return new WrappedKey(Bytes.copyFrom(bytes), master.id());
		}
		catch (GeneralSecurityException ex) {
			throw VaultUnavailable.masterKey(master.id(), ex);
		}
	}

	private KeysetHandle unwrap(String subjectId, WrappedKey wrapped) {
		MasterKey master = this.masterKeys.find(wrapped.masterKeyId())
			.orElseThrow(() -> new MasterKeysDoNotMatch(wrapped.masterKeyId()));
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped.bytes().toByteArray(), master.aead(),
					associated(subjectId), AeadConfig2026.get());
		}
		catch (GeneralSecurityException ex) {
			throw new SubjectKeyUnreadable(subjectId, wrapped.masterKeyId());
		}
	}

	private static byte[] associated(String subjectId) {
		return subjectId.getBytes(StandardCharsets.UTF_8);
	}

}
