package org.meritbook.ops.server.architecture.planted.exact.command;

import java.math.BigDecimal;
import java.util.List;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Sums money that has no smallest part.
 */
@Breaks
final class Sums {

	int of(List<BigDecimal> amounts) {
		return amounts.size();
	}

}
