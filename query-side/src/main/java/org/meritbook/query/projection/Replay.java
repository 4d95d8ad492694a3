package org.meritbook.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

import org.springframework.transaction.support.TransactionOperations;

/**
 * Applies the book to a projector once more, beside the one that is live, as far as it is
 * told.
 */
public final class Replay {

	private static final int BATCH = 500;

	private static final int PATIENCE_SECONDS = 30;

	private final Handling handling;

	private final StreamableMessageSource<TrackedEventMessage<?>> source;

	private long position = PositionTable.NOTHING;

	/**
	 * @param projector writes to tables of its own, which are empty
	 */
	public Replay(Projector projector, StreamableMessageSource<TrackedEventMessage<?>> source) {
		this.handling = new Handling(projector);
		this.source = source;
	}

	/** Position of the last event applied; -1 before the first. */
	public long position() {
		return this.position;
	}

	/**
	 * Applies all events up to that position, the event there included.
	 * @param transaction around each batch
	 * @throws IllegalStateException if the book does not give them
	 */
	public void to(long last, TransactionOperations transaction) {
		if (last <= this.position) {
			return;
		}
		try (BlockingStream<TrackedEventMessage<?>> stream = this.source
			.openStream((this.position < 0) ? null : new GlobalSequenceTrackingToken(this.position))) {
			while (this.position < last) {
				List<TrackedEventMessage<?>> batch = take(stream, last);
				transaction.executeWithoutResult((status) -> this.handling.apply(batch));
				this.position = Recorded.positionOf(batch.getLast());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted at position " + this.position, ex);
		}
	}

	private List<TrackedEventMessage<?>> take(BlockingStream<TrackedEventMessage<?>> stream, long last)
			throws InterruptedException {
		List<TrackedEventMessage<?>> batch = new ArrayList<>();
		while (batch.size() < BATCH && (batch.isEmpty() || Recorded.positionOf(batch.getLast()) < last)) {
			if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("the book gives no event after position " + this.position);
			}
			batch.add(stream.nextAvailable());
		}
		return batch;
	}

}
