package org.meritbook.ops.server.architecture.planted.time.command;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Asks the machine for the day.
 */
@Breaks
final class Hurried {

	LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

}
