package org.meritbook.ops.copybook;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two stores that can hold the events of a book.
 */
public enum StoreKind {

	/** The event table of the database. */
	POSTGRESQL("postgresql", "PostgreSQL"),
	/** An Axon Server. */
	AXON_SERVER("axonserver", "Axon Server");

	private final String option;

	private final String words;

	StoreKind(String option, String words) {
		this.option = option;
		this.words = words;
	}

	/** The store of that name on the command line, if there is one. */
	public static Optional<StoreKind> named(String option) {
		return Arrays.stream(values()).filter((kind) -> kind.option.equals(option)).findFirst();
	}

	/** Its name on the command line. */
	public String option() {
		return this.option;
	}

	/** The store that is not this one. */
	public StoreKind other() {
		return (this == POSTGRESQL) ? AXON_SERVER : POSTGRESQL;
	}

	@Override
	public String toString() {
		return this.words;
	}

}
