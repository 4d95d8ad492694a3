package org.meritbook.events.deadline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Ids of deadlines.
 */
public final class DeadlineIds {

	private DeadlineIds() {
	}

	/** The one id that what ends on that day of that record can have. */
	public static String of(DeadlineKind kind, String recordId, LocalDate dueOn) {
		String text = kind.name() + "|" + recordId + "|" + dueOn;
		return "deadline-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
