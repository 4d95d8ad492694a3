package org.meritbook.query.transparency.cosigning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.meritbook.query.transparency.LogSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes to each witness for as long as the server runs, each on a thread of its own: one
 * that is slow or away holds up no other. After a failure the next try waits longer, a
 * minute at most.
 */
@Component
class WitnessRounds implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(WitnessRounds.class);

	private static final long FIRST_PAUSE_MS = 1_000;

	private static final long LONGEST_PAUSE_MS = 60_000;

	private final WitnessAsking asking;

	private final LogSettings settings;

	private final List<Thread> threads = new ArrayList<>();

	private volatile CountDownLatch stop = new CountDownLatch(1);

	WitnessRounds(WitnessAsking asking, LogSettings settings) {
		this.asking = asking;
		this.settings = settings;
	}

	private void follow(LogSettings.Witness witness) {
		long failurePause = FIRST_PAUSE_MS;
		long pause = this.settings.pause().toMillis();
		long lastSize = 0;
		try {
			while (!this.stop.await(pause, TimeUnit.MILLISECONDS)) {
				try {
					lastSize = this.asking.ask(witness, lastSize);
					pause = this.settings.pause().toMillis();
					failurePause = FIRST_PAUSE_MS;
				}
				catch (IOException | RuntimeException ex) {
					log.warn("No cosignature of {}: {}. The next try is in {} ms.", witness.key().name(), said(ex),
							failurePause);
					pause = failurePause;
					failurePause = Math.min(2 * failurePause, LONGEST_PAUSE_MS);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String said(Exception ex) {
		return ex.getClass().getSimpleName() + ((ex instanceof IOException) ? " " + ex.getMessage() : "");
	}

	@Override
	public synchronized void start() {
		this.stop = new CountDownLatch(1);
		for (LogSettings.Witness witness : this.settings.witnesses()) {
			this.threads
				.add(Thread.ofPlatform().daemon().name("witness-" + witness.key().name()).start(() -> follow(witness)));
		}
	}

	@Override
	public synchronized void stop() {
		this.stop.countDown();
		this.threads.forEach(Thread::interrupt);
		this.threads.clear();
	}

	@Override
	public synchronized boolean isRunning() {
		return !this.threads.isEmpty();
	}

}
