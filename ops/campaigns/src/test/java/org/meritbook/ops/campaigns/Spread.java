package org.meritbook.ops.campaigns;

import java.util.List;

/**
 * Some measured times at a glance.
 */
record Spread(int number, long least, long median, long most) {

	static Spread of(List<Long> times) {
		if (times.isEmpty()) {
			return new Spread(0, 0, 0, 0);
		}
		List<Long> sorted = times.stream().sorted().toList();
		return new Spread(sorted.size(), sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
	}

}
