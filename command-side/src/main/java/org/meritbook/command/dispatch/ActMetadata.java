package org.meritbook.command.dispatch;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

import org.meritbook.events.EventMetadata;

/**
 * Hands the metadata of a command on to each of its events, and gives every event a salt
 * of its own.
 */
public final class ActMetadata implements CorrelationDataProvider {

	private static final int SALT_BYTES = 16;

	private final RandomGenerator random;

	/**
	 * @param random source of salts, unguessable in production
	 */
	public ActMetadata(RandomGenerator random) {
		this.random = random;
	}

	@Override
	public Map<String, ?> correlationDataFor(Message<?> message) {
		Map<String, Object> metadata = new TreeMap<>();
		Stream.of(EventMetadata.ACTOR, EventMetadata.OFFICE, EventMetadata.ROLE, EventMetadata.COMMAND_ID,
				EventMetadata.INPUT_HASH, EventMetadata.RECORD_ID, EventMetadata.CORRELATION, EventMetadata.CAUSATION)
			.forEach((name) -> {
				Object value = message.getMetaData().get(name);
				if (value != null) {
					metadata.put(name, value);
				}
			});
		byte[] salt = new byte[SALT_BYTES];
		this.random.nextBytes(salt);
		metadata.put(EventMetadata.SALT, Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
		return metadata;
	}

}
