package org.meritbook.ops.eventstore.append;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether appends of one batch touch each other, or the claims of one do: then
 * their order decides, and they are tried one by one. Two that only rest on the same
 * stream do not.
 */
final class Collisions {

	private final Set<String> commands = new HashSet<>();

	private final Set<String> events = new HashSet<>();

	private final Set<String> written = new HashSet<>();

	private final Set<String> pinned = new HashSet<>();

	private final Set<List<String>> claims = new HashSet<>();

	private final boolean found;

	Collisions(List<Append> appends) {
		this.found = appends.stream().anyMatch(Append::claimsInOrder) || (appends.size() > 1
				&& !(appends.stream().allMatch(this::isApart) && Collections.disjoint(this.written, this.pinned)));
	}

	boolean found() {
		return this.found;
	}

	private boolean isApart(Append append) {
		append.touched().keySet().forEach((stream) -> {
			if (!append.written().containsKey(stream)) {
				this.pinned.add(stream);
			}
		});
		return (append.commandId() == null || this.commands.add(append.commandId()))
				&& append.written().keySet().stream().allMatch(this.written::add)
				&& append.events().stream().allMatch((event) -> this.events.add(event.eventId()))
				&& append.claims().stream().allMatch((claim) -> this.claims.add(claim.key()));
	}

}
