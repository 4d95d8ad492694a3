package org.meritbook.ops.axonserver.settle;

import java.util.List;

import org.meritbook.ops.eventstore.StoredEvent;

/**
 * Where the {@link Settler} reads events from.
 */
public interface SettlingSource {

	/** Opens a stream of everything from that position on. */
	Reader open(long from);

	/** Position of the last event that is stored now, -1 without any. */
	long head();

	/**
	 * One open stream, used by one thread.
	 */
	interface Reader extends AutoCloseable {

		/**
		 * The next events, at least one unless none came in time.
		 * @throws RuntimeException if the stream ended or a position is missing
		 */
		List<StoredEvent> take(int limit, long waitMs) throws InterruptedException;

		@Override
		void close();

	}

}
