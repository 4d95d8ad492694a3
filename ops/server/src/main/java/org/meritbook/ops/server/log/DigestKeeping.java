package org.meritbook.ops.server.log;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.transparency.digest.ReadModelAudit;
import org.meritbook.query.transparency.digest.ReadModelDigests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes a digest of each read model now and then. A digest reads every row once, so it is
 * taken by the clock and not at every checkpoint.
 */
@Component
class DigestKeeping implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DigestKeeping.class);

	private final ReadModelDigests digests;

	private final ReadModelAudit readModels;

	private final int minutes;

	private volatile CountDownLatch stop = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	/**
	 * @param minutes pause between two digests of a read model; 0 for none at all
	 */
	DigestKeeping(ReadModelDigests digests, ReadModelAudit readModels,
			@Value("${meritbook.query.digest-minutes:60}") int minutes) {
		this.digests = digests;
		this.readModels = readModels;
		this.minutes = minutes;
	}

	private void follow() {
		try {
			while (!this.stop.await(this.minutes, TimeUnit.MINUTES)) {
				takeAll();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void takeAll() {
		try {
			this.readModels.readModels().forEach(this.digests::take);
		}
		catch (RuntimeException ex) {
			log.warn("No digest of the read models: {}", ex.getClass().getSimpleName());
		}
	}

	@Override
	public void start() {
		this.stop = new CountDownLatch(1);
		if (this.minutes > 0) {
			this.thread = Thread.ofPlatform().daemon().name("digests").start(this::follow);
		}
	}

	@Override
	public void stop() {
		this.stop.countDown();
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
