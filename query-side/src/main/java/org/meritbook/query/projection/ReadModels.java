package org.meritbook.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * All read models of this node, each on a thread of its own: one that stands still does
 * not hold up another.
 */
@Component
public class ReadModels implements SmartLifecycle {

	/** In pauses: a database that was away for long is followed again within seconds. */
	private static final int LONGEST_PAUSE = 3;

	private final StreamableMessageSource<TrackedEventMessage<?>> source;

	private final PositionTable positions;

	private final List<ProjectionRunner> runners;

	private final List<Thread> threads = new ArrayList<>();

	ReadModels(List<Projector> projectors, EventStore source, PositionTable positions, Positions waiting,
			TransactionOperations transaction, @Value("${meritbook.query.batch-size:500}") int batchSize,
			@Value("${meritbook.query.retry-ms:1000}") long retryMs) {
		this.source = source;
		this.positions = positions;
		RunnerSettings settings = new RunnerSettings(batchSize, retryMs, LONGEST_PAUSE * retryMs);
		this.runners = projectors.stream()
			.sorted(Comparator.comparing(Projector::name))
			.map((projector) -> new ProjectionRunner(projector, source, positions, transaction, settings,
					waiting::signal))
			.toList();
	}

	/** How far each read model has come, by name. */
	public List<ReadModel> states() {
		Map<String, Long> position = this.positions.all();
		return this.runners.stream().map((runner) -> {
			long at = position.getOrDefault(runner.name(), PositionTable.NOTHING);
			return new ReadModel(runner.name(), (at < 0) ? null : at, runner.fault());
		}).toList();
	}

	/** What each read model of the database has handled, by name. */
	public List<Handled> handled() {
		return this.positions.handled();
	}

	/** Position of the newest event of the book, or nothing while it is empty. */
	public OptionalLong head() {
		TrackingToken head = this.source.createHeadToken();
		long position = (head == null) ? PositionTable.NOTHING : Recorded.positionOf(head);
		return (position < 0) ? OptionalLong.empty() : OptionalLong.of(position);
	}

	/**
	 * Empties a read model and projects the whole book again. Meanwhile it shows what it
	 * has so far.
	 * @throws IllegalArgumentException if there is no read model of that name
	 */
	public void rebuild(String name) {
		this.runners.stream()
			.filter((runner) -> runner.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no read model " + name))
			.rebuild();
	}

	@Override
	public synchronized void start() {
		for (ProjectionRunner runner : this.runners) {
			runner.prepare();
			this.threads.add(Thread.ofPlatform().daemon().name("read-model-" + runner.name()).start(runner));
		}
	}

	@Override
	public synchronized void stop() {
		this.runners.forEach(ProjectionRunner::stop);
		this.threads.forEach(Thread::interrupt);
		for (Thread thread : this.threads) {
			joinQuietly(thread);
		}
		this.threads.clear();
	}

	@Override
	public synchronized boolean isRunning() {
		return !this.threads.isEmpty();
	}

	private static void joinQuietly(Thread thread) {
		try {
			thread.join(TimeUnit.SECONDS.toMillis(10));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
