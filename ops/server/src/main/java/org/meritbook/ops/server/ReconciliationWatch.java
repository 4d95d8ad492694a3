package org.meritbook.ops.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.meritbook.ops.reconciliation.BookReconciler;
import org.meritbook.query.reconciliation.Reconciliation;

/**
 * Looks every few seconds whether store, read models and logs agree, and tells it to
 * whoever watches the server: as health and as numbers.
 */
@Component("reconciliation")
class ReconciliationWatch implements SmartLifecycle, HealthIndicator {

	private static final Logger LOGGER = LoggerFactory.getLogger(ReconciliationWatch.class);

	private static final Status DEGRADED = new Status("DEGRADED", "The book needs attention");

	private static final long EVERY_MS = 10_000;

	private static final long LAST_LOOK_MS = 3_000;

	private final BookReconciler reconciler;

	private final long everyMs;

	private final AtomicLong differences;

	private final AtomicLong stored;

	private @Nullable ScheduledExecutorService looking;

	private @Nullable ScheduledFuture<?> looks;

	ReconciliationWatch(BookReconciler reconciler, MeterRegistry numbers, Environment environment) {
		this.reconciler = reconciler;
		this.everyMs = environment.getProperty("meritbook.reconcile-every-ms", Long.class, EVERY_MS);
		this.differences = numbers.gauge("meritbook.reconciliation.differences", new AtomicLong());
		this.stored = numbers.gauge("meritbook.reconciliation.stored", new AtomicLong());
	}

	/** Degraded while anything differs; the server goes on and says so. */
	@Override
	public Health health() {
		Reconciliation latest = this.reconciler.latest();
		if (latest == null) {
			return Health.unknown().build();
		}
		Health.Builder health = latest.agrees() ? Health.up() : Health.status(DEGRADED);
		latest.differences().forEach((one) -> health.withDetail(one.code() + " " + one.subject(), one.position()));
		return health.withDetail("stored", latest.stored()).build();
	}

	@Override
	public synchronized void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
				(look) -> Thread.ofPlatform().daemon().name("reconciler").unstarted(look));
		this.looks = started.scheduleWithFixedDelay(this::look, this.everyMs, this.everyMs, TimeUnit.MILLISECONDS);
		this.looking = started;
	}

	@Override
	public synchronized void stop() {
		ScheduledExecutorService running = this.looking;
		this.looking = null;
		if (running == null) {
			return;
		}
		running.shutdownNow();
		try {
			// The look under way still needs the database.
			if (!running.awaitTermination(LAST_LOOK_MS, TimeUnit.MILLISECONDS)) {
				LOGGER.info("A look of the running comparison does not end; going on without it");
			}
		}
		catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.looking != null && this.looks != null && !this.looks.isDone();
	}

	private void look() {
		try {
			Reconciliation found = this.reconciler.look();
			this.differences.set(found.differences().size());
			this.stored.set(found.stored());
		}
		catch (RuntimeException fault) {
			if (!Thread.currentThread().isInterrupted()) {
				LOGGER.warn("The running comparison could not look: {}", fault.toString());
			}
		}
	}

}
