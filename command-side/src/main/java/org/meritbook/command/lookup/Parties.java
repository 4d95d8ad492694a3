package org.meritbook.command.lookup;

import org.meritbook.events.type.Subject;

/**
 * Which persons and organisations the book holds, and which body stands above which.
 */
public interface Parties {

	/** Whether an organisation of that id was registered. */
	boolean organisationExists(String organisationId);

	/**
	 * Whether a person of that id was registered and neither merged away, restricted nor
	 * erased.
	 */
	boolean personExists(String personId);

	/** Whether the first body is the second, or stands above it. */
	boolean isSameOrAbove(String bodyId, String otherId);

	/** Whether the subject is on record. */
	default boolean exists(Subject subject) {
		return switch (subject.kind()) {
			case PERSON -> personExists(subject.id());
			case TEAM, UNIT, PLATFORM, BRAND -> organisationExists(subject.id());
		};
	}

}
