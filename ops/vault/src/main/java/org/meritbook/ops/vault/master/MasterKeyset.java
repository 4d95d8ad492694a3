package org.meritbook.ops.vault.master;

import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is in the master key file: a Tink keyset that wraps and a Tink keyset that hashes,
 * each in Tink's own JSON form, so that Tink's tools can read them.
 *
 * @param wrapping AES-256-GCM keys, one of them primary
 * @param hashing one HMAC-SHA-256 key
 */
record MasterKeyset(KeysetHandle wrapping, KeysetHandle hashing) {

	private static final String FORMAT = "meritbook-master-keys-1";

	private static final JsonMapper JSON = JsonMapper.shared();

	static MasterKeyset generate() throws GeneralSecurityException {
		return new MasterKeyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
				KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()));
	}

	/**
	 * Reads the text form.
	 * @throws GeneralSecurityException if it is not one; the message quotes nothing of it
	 */
	static MasterKeyset parse(String text) throws GeneralSecurityException {
		try {
			JsonNode file = JSON.readTree(text);
			if (!FORMAT.equals(file.path("format").asString(""))) {
				throw new GeneralSecurityException("unknown format");
			}
			return new MasterKeyset(
					TinkJsonProtoKeysetFormat.parseKeyset(file.path("wrapping").toString(), AeadConfig2026.get(),
							InsecureSecretKeyAccess.get()),
					TinkJsonProtoKeysetFormat.parseKeyset(file.path("hashing").toString(), PrfConfig2026.get(),
							InsecureSecretKeyAccess.get()));
		}
		catch (JacksonException ex) {
			throw new GeneralSecurityException("not JSON");
		}
	}

	String text() throws GeneralSecurityException {
		ObjectNode file = JSON.createObjectNode();
		file.put("format", FORMAT);
		file.set("wrapping", JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(this.wrapping,
				AeadConfig2026.get(), InsecureSecretKeyAccess.get())));
		file.set("hashing", JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(this.hashing, PrfConfig2026.get(),
				InsecureSecretKeyAccess.get())));
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
	}

	MasterKeyset withNewPrimary() throws GeneralSecurityException {
		KeysetHandle renewed = KeysetHandle.newBuilder(this.wrapping)
			.setConfiguration(AeadConfig2026.get())
			.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
				.withRandomId()
				.makePrimary())
			.build();
		return new MasterKeyset(renewed, this.hashing);
	}

	MasterKeyset primaryOnly() throws GeneralSecurityException {
		KeysetHandle.Builder.Entry primary = KeysetHandle.importKey(this.wrapping.getPrimary().getKey())
			.withFixedId(this.wrapping.getPrimary().getId())
			.makePrimary();
		return new MasterKeyset(
				KeysetHandle.newBuilder().setConfiguration(AeadConfig2026.get()).addEntry(primary).build(),
				this.hashing);
	}

	String currentId() {
		return name(this.wrapping.getPrimary());
	}

	Set<String> ids() {
		return IntStream.range(0, this.wrapping.size())
			.mapToObj((at) -> name(this.wrapping.getAt(at)))
			.collect(Collectors.toUnmodifiableSet());
	}

	Aead aead() throws GeneralSecurityException {
		return this.wrapping.getPrimitive(AeadConfig2026.get(), Aead.class);
	}

	PrfSet prf() throws GeneralSecurityException {
		return this.hashing.getPrimitive(PrfConfig2026.get(), PrfSet.class);
	}

	@Override
	public String toString() {
		return "MasterKeyset" + ids();
	}

	private static String name(KeysetHandle.Entry entry) {
		return "local-%08x".formatted(entry.getId());
	}

}
