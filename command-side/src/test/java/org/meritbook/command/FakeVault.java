package org.meritbook.command;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Sealed;

/**
 * A vault for tests that protects nothing: it "seals" by base64.
 */
public final class FakeVault implements PersonalVault {

	private final Set<String> destroyed = ConcurrentHashMap.newKeySet();

	@Override
	public Sealed seal(String subjectId, PersonalDetails details) {
		if (this.destroyed.contains(subjectId)) {
			throw new SubjectErased(subjectId);
		}
		String lines = new TreeMap<>(details.values()).entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue())
			.collect(Collectors.joining("\n"));
		return new Sealed("fake." + subjectId + "." + base64(lines));
	}

	@Override
	public Optional<PersonalDetails> open(String subjectId, Sealed sealed) {
		String[] parts = sealed.envelope().split("\\.", -1);
		if (parts.length != 3 || !parts[1].equals(subjectId)) {
			throw new IllegalArgumentException("Not sealed for " + subjectId);
		}
		if (this.destroyed.contains(subjectId)) {
			return Optional.empty();
		}
		String lines = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
		Map<String, String> values = Arrays.stream(lines.split("\n", -1))
			.map((line) -> line.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
		return Optional.of(new PersonalDetails(values));
	}

	@Override
	public void destroy(String subjectId) {
		this.destroyed.add(subjectId);
	}

	@Override
	public String keyedHash(String purpose, String value) {
		return "fake-hash-" + UUID.nameUUIDFromBytes((purpose + "/" + value).getBytes(StandardCharsets.UTF_8));
	}

	private static String base64(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
