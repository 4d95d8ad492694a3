package org.meritbook.ops.axonserver.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.EventMetadata;
import org.meritbook.ops.eventstore.append.Append;
import org.meritbook.ops.eventstore.append.Taken;

/**
 * What an append wants to hold alone.
 *
 * @param keys what is to be reserved, in one order for everyone, so that two appends
 * never wait for each other
 * @param takings the values among it that are to be free
 */
record Wanted(Set<Key> keys, List<Taking> takings) {

	/**
	 * Follows the claims of the append event by event: a value freed by one event of it
	 * may be taken by the next.
	 * @throws org.meritbook.ops.eventstore.append.ClaimTaken if two streams of the append
	 * want the same value
	 */
	static Wanted by(Append append) {
		Set<Key> keys = new TreeSet<>();
		List<Taking> takings = new ArrayList<>();
		Map<Key, String> takenBy = new HashMap<>();
		Map<Key, String> freedBy = new HashMap<>();
		if (append.commandId() != null) {
			keys.add(new Key(EventMetadata.COMMAND_ID, append.commandId()));
		}
		for (Append.NewClaim claim : append.claims()) {
			Key key = new Key(claim.kind(), claim.value());
			String stream = String.valueOf(append.events().get(claim.event()).stream());
			if (!claim.held()) {
				takenBy.remove(key);
				freedBy.put(key, stream);
				continue;
			}
			String holder = takenBy.putIfAbsent(key, stream);
			if (holder != null && !holder.equals(stream)) {
				throw Taken.claim(key.kind(), holder);
			}
			keys.add(key);
			takings.add(new Taking(key, stream, freedBy.get(key)));
		}
		return new Wanted(keys, takings);
	}

	boolean isEmpty() {
		return this.keys.isEmpty();
	}

	/**
	 * One value of one kind.
	 */
	record Key(String kind, String value) implements Comparable<Key> {

		private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind).thenComparing(Key::value);

		@Override
		public int compareTo(Key other) {
			return ORDER.compare(this, other);
		}
	}

	/**
	 * A value to be taken.
	 *
	 * @param key the value
	 * @param stream stream that takes it
	 * @param freedBy stream that frees it earlier in the same append
	 */
	record Taking(Key key, String stream, @Nullable String freedBy) {

		boolean mayTakeFrom(String holder) {
			return holder.equals(this.stream) || holder.equals(this.freedBy);
		}
	}

}
