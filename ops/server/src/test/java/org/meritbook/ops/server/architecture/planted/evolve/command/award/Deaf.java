package org.meritbook.ops.server.architecture.planted.evolve.command.award;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Is never called: the annotation is missing.
 */
@Breaks
final class Deaf {

	private String id;

	void evolve(String event) {
		this.id = event;
	}

	String id() {
		return this.id;
	}

}
