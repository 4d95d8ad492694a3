package org.meritbook.ops.drill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.meritbook.events.leaf.StoredForm;

/**
 * Invents a book for the drill: streams of different lengths, Chinese text, salts.
 */
final class GeneratedBook {

	private static final Instant OPENED = Instant.parse("2026-01-05T01:00:00Z");

	private final RandomGenerator chance;

	private final Map<String, Long> next = new HashMap<>();

	GeneratedBook(RandomGenerator chance) {
		this.chance = chance;
	}

	List<StoredForm> events(int size) {
		List<StoredForm> events = new ArrayList<>();
		Instant at = OPENED;
		for (int position = 0; position < size; position++) {
			at = at.plusMillis(this.chance.nextInt(100_000));
			events.add(event(position, at, "honor-" + this.chance.nextInt(1 + size / 4)));
		}
		return events;
	}

	private StoredForm event(int position, Instant at, String stream) {
		long sequence = this.next.merge(stream, 1L, Long::sum) - 1;
		byte[] salt = new byte[16];
		this.chance.nextBytes(salt);
		String payload = """
				{"honorId":"%s","title":"虚构称号%d","basis":{"policyId":"drill","policyVersion":1,"clause":"二(一)"},"effectiveOn":"2026-01-%02d"}"""
			.formatted(stream, this.chance.nextInt(1000), 1 + this.chance.nextInt(31));
		String metadata = "{\"actor\":\"clerk-%d\",\"salt\":\"%s\"}".formatted(this.chance.nextInt(20),
				Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
		return new StoredForm(position, at, stream, "Honor", sequence, "drill-" + position,
				(sequence == 0) ? "honor.HonorConferred" : "honor.HonorCorrected", "1",
				payload.getBytes(StandardCharsets.UTF_8), metadata.getBytes(StandardCharsets.UTF_8));
	}

}
