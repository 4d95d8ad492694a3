package org.meritbook.command.dispatch;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

import org.meritbook.events.EventMetadata;

/**
 * Hands the metadata of a command on to each of its events, and gives every event a salt
 * of its own.
 */
public final class ActMetadata implements CorrelationDataProvider {

	private static final List<String> HANDED_ON = List.of(EventMetadata.ACTOR, EventMetadata.OFFICE, EventMetadata.ROLE,
			EventMetadata.COMMAND_ID, EventMetadata.INPUT_HASH, EventMetadata.RECORD_ID, EventMetadata.CORRELATION,
			EventMetadata.CAUSATION);

	private static final int SALT_BYTES = 16;

	private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

	private final RandomGenerator random;

	/**
	 * @param random source of salts, unguessable in production
	 */
	public ActMetadata(RandomGenerator random) {
		this.random = random;
	}

	@Override
	public Map<String, ?> correlationDataFor(Message<?> message) {
		Map<String, Object> metadata = new HashMap<>();
		for (String name : HANDED_ON) {
			Object value = message.getMetaData().get(name);
			if (value != null) {
				metadata.put(name, value);
			}
		}
		byte[] salt = new byte[SALT_BYTES];
		this.random.nextBytes(salt);
		metadata.put(EventMetadata.SALT, TEXT.encodeToString(salt));
		return metadata;
	}

}
