package org.meritbook.ops.server.architecture.planted.console.query;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Prints.
 */
@Breaks
final class Printing {

	void show() {
		System.out.println("medal");
	}

}
