package org.meritbook.events.proof.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.meritbook.events.proof.note.SigningKey;

/**
 * Keys for tests, the same each time.
 */
final class Keys {

	private Keys() {
	}

	static SigningKey of(String name, byte kind) {
		return SigningKey.of(name, kind, Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32));
	}

}
