package org.meritbook.ops.server.architecture.planted.injection.query;

/**
 * Is given what it needs.
 */
final class Given {

	final String name;

	Given(String name) {
		this.name = name;
	}

}
