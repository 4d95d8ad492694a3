package org.meritbook.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps one read model up to date for as long as it runs. Events are applied in the order
 * of the book, a batch at a time; the rows of a batch and the position after it are one
 * transaction, so that whatever is killed, no event is seen twice or skipped. A batch
 * that fails is tried again event by event: what comes before the event at fault is
 * shown, and {@link #fault()} names it until it can be applied.
 */
final class ProjectionRunner implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(ProjectionRunner.class);

	private static final long NOWHERE = Long.MIN_VALUE;

	private static final int WAIT_FOR_EVENTS_MS = 200;

	/** Without events, how often another node's work or a rebuild is looked for. */
	private static final int IDLE_WAITS_BEFORE_A_LOOK = 5;

	private final Projector projector;

	private final StreamableMessageSource<TrackedEventMessage<?>> source;

	private final PositionTable positions;

	private final TransactionOperations transaction;

	private final RunnerSettings settings;

	private final Handling handling;

	private final Runnable onMove;

	private volatile @Nullable String fault;

	private volatile boolean stopping;

	/** Position at which a batch was begun and not ended. */
	private long stuckAt = NOWHERE;

	private int batchSize;

	ProjectionRunner(Projector projector, StreamableMessageSource<TrackedEventMessage<?>> source,
			PositionTable positions, TransactionOperations transaction, RunnerSettings settings, Runnable onMove) {
		this.projector = projector;
		this.source = source;
		this.positions = positions;
		this.transaction = transaction;
		this.settings = settings;
		this.onMove = onMove;
		this.batchSize = settings.batchSize();
		this.handling = new Handling(projector);
	}

	/** Why the read model stands still, or null while it does not. */
	@Nullable String fault() {
		return this.fault;
	}

	String name() {
		return this.projector.name();
	}

	/** Empties the read model; the runner then starts over. */
	void rebuild() {
		this.transaction.executeWithoutResult((status) -> {
			this.positions.lock(name());
			this.projector.reset();
			this.positions.empty(name());
		});
	}

	/** To be called before {@link #run()} is started again. */
	void prepare() {
		this.stopping = false;
	}

	/** Makes {@link #run()} end soon; interrupting its thread makes it end now. */
	void stop() {
		this.stopping = true;
	}

	/** Runs until it is stopped, whatever happens. */
	@Override
	public void run() {
		long pauseMs = this.settings.firstPauseMs();
		while (!this.stopping) {
			try {
				follow();
				pauseMs = this.settings.firstPauseMs();
				TimeUnit.MILLISECONDS.sleep(pauseMs);
			}
			catch (InterruptedException ex) {
				this.stopping = true;
			}
			catch (Throwable ex) {
				if (this.stopping) {
					return;
				}
				pauseMs = retryAfter(ex, pauseMs);
			}
		}
	}

	/** The pause to make after the next fault, if another follows at once. */
	private long retryAfter(Throwable ex, long pauseMs) {
		if (this.batchSize > 1) {
			this.batchSize = 1;
			return pauseMs;
		}
		standStill(ex);
		try {
			TimeUnit.MILLISECONDS.sleep(pauseMs);
		}
		catch (InterruptedException interrupt) {
			this.stopping = true;
		}
		return Math.min(2 * pauseMs, this.settings.longestPauseMs());
	}

	/**
	 * Applies events until another node turns out to do it, or to have done it.
	 */
	private void follow() throws InterruptedException {
		this.positions.add(name());
		long position = this.positions.of(name());
		if (position != this.stuckAt) {
			this.fault = null;
		}
		int idleWaits = 0;
		try (BlockingStream<TrackedEventMessage<?>> stream = this.source
			.openStream((position < 0) ? null : new GlobalSequenceTrackingToken(position))) {
			while (!this.stopping) {
				List<TrackedEventMessage<?>> batch = take(stream);
				if (batch.isEmpty()) {
					idleWaits++;
					if (idleWaits % IDLE_WAITS_BEFORE_A_LOOK == 0 && this.positions.of(name()) != position) {
						return;
					}
					continue;
				}
				this.stuckAt = position;
				if (!apply(batch, position)) {
					return;
				}
				position = Recorded.positionOf(batch.getLast());
				this.batchSize = Math.min(2 * this.batchSize, this.settings.batchSize());
				this.stuckAt = NOWHERE;
				this.fault = null;
				this.onMove.run();
			}
		}
	}

	private List<TrackedEventMessage<?>> take(BlockingStream<TrackedEventMessage<?>> stream)
			throws InterruptedException {
		List<TrackedEventMessage<?>> batch = new ArrayList<>();
		boolean more = stream.hasNextAvailable(WAIT_FOR_EVENTS_MS, TimeUnit.MILLISECONDS);
		while (more) {
			batch.add(stream.nextAvailable());
			more = batch.size() < this.batchSize && stream.hasNextAvailable();
		}
		return batch;
	}

	/** Whether the batch was applied: not when the position is no longer ours. */
	private boolean apply(List<TrackedEventMessage<?>> batch, long expected) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			OptionalLong position = this.positions.lockUnlessBusy(name());
			if (position.isEmpty() || position.getAsLong() != expected) {
				return false;
			}
			this.handling.apply(batch);
			this.positions.move(name(), Recorded.positionOf(batch.getLast()), batch.size());
			return true;
		}));
	}

	private void standStill(Throwable ex) {
		String text = Faults.textOf(ex);
		if (!text.equals(this.fault)) {
			log.error("Read model {} stands still: {} ({})", name(), text, Faults.placeOf(ex));
		}
		this.fault = text;
	}

}
