package org.meritbook.ops.eventstore.append;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether appends of one batch touch each other: then their order decides, and
 * they are tried one by one.
 */
final class Collisions {

	private final Set<Object> seen = new HashSet<>();

	private final boolean found;

	Collisions(List<Append> appends) {
		this.found = appends.size() > 1 && !appends.stream().allMatch(this::isApart);
	}

	boolean found() {
		return this.found;
	}

	private boolean isApart(Append append) {
		return !append.claimsInOrder() && (append.commandId() == null || first("command", append.commandId()))
				&& append.touched().keySet().stream().allMatch((stream) -> first("stream", stream))
				&& append.events().stream().allMatch((event) -> first("event", event.eventId()))
				&& append.claims().stream().allMatch((claim) -> first("claim", claim.key()));
	}

	private boolean first(String what, Object key) {
		return this.seen.add(List.of(what, key));
	}

}
