package org.meritbook.ops.axonserver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;

import org.meritbook.ops.axonserver.settle.SettlingSource;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.ops.eventstore.append.StoreUnavailable;

/**
 * The events in Axon Server as the settler follows them.
 */
public final class AxonServerSource implements SettlingSource {

	private final AxonServerBook book;

	/**
	 * @param book the events
	 */
	public AxonServerSource(AxonServerBook book) {
		this.book = book;
	}

	@Override
	public long head() {
		return this.book.size() - 1;
	}

	@Override
	public Reader open(long from) {
		return new Following(from);
	}

	private final class Following implements Reader {

		private final EventStream stream;

		private long next;

		Following(long from) {
			this.stream = AxonServerSource.this.book.stream(from);
			this.next = from;
		}

		@Override
		public List<StoredEvent> take(int limit, long waitMs) throws InterruptedException {
			List<StoredEvent> events = new ArrayList<>();
			EventWithToken sent = this.stream.nextIfAvailable(waitMs, TimeUnit.MILLISECONDS);
			while (sent != null) {
				events.add(AxonServerSource.this.book.received(sent, this.next));
				this.next++;
				sent = (events.size() < limit) ? this.stream.nextIfAvailable() : null;
			}
			if (events.isEmpty() && this.stream.isClosed()) {
				throw new StoreUnavailable("The stream from Axon Server ended", this.stream.getError().orElse(null));
			}
			return events;
		}

		@Override
		public void close() {
			this.stream.close();
		}

	}

}
