package org.meritbook.ops.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.meritbook.events.privacy.PersonalDetails;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is encrypted: the values in the order of their names, and a salt, so that nobody
 * who holds a digest of it can confirm a guess.
 *
 * @param salt 16 random bytes, base64url
 * @param values value by name
 */
record Plaintext(String salt, Map<String, String> values) {

	private static final int SALT_BYTES = 16;

	// Strict, so that nothing a later version adds is dropped without a word.
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.changeDefaultNullHandling((nulls) -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
		.build();

	/** Gives nothing if a value is not well-formed Unicode. */
	static Optional<Plaintext> of(PersonalDetails details, SecureRandom random) {
		byte[] salt = new byte[SALT_BYTES];
		random.nextBytes(salt);
		return details.values().entrySet().stream().allMatch((each) -> ok(each.getKey()) && ok(each.getValue()))
				? Optional.of(new Plaintext(Base64.getUrlEncoder().withoutPadding().encodeToString(salt),
						new TreeMap<>(details.values())))
				: Optional.empty();
	}

	/** Gives nothing if these are not the bytes of one. */
	static Optional<Plaintext> parse(byte[] bytes) {
		try {
			return Optional.ofNullable(JSON.readValue(bytes, Plaintext.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	byte[] bytes() {
		return JSON.writeValueAsBytes(this);
	}

	PersonalDetails details() {
		return new PersonalDetails(this.values);
	}

	@Override
	public String toString() {
		return "Plaintext" + this.values.keySet();
	}

	private static boolean ok(String text) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

}
