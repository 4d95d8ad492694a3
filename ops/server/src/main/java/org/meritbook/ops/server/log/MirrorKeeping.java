package org.meritbook.ops.server.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Published;
import org.meritbook.query.transparency.serve.LogMirror;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps a folder as a mirror of the log, for any static host to serve.
 */
@Component
@ConditionalOnProperty("meritbook.log.mirror-folder")
class MirrorKeeping implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(MirrorKeeping.class);

	private static final int PAUSE_SECONDS = 5;

	private final LogMirror mirror;

	private final Checkpoints checkpoints;

	private final Path folder;

	private volatile CountDownLatch stop = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	private long mirrored = -1;

	MirrorKeeping(LogMirror mirror, Checkpoints checkpoints, LogProperties properties) {
		this.mirror = mirror;
		this.checkpoints = checkpoints;
		this.folder = (properties.mirrorFolder() != null) ? properties.mirrorFolder() : Path.of("mirror");
	}

	private void follow() {
		try {
			while (!this.stop.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
				copyIfGrown();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void copyIfGrown() {
		try {
			long size = this.checkpoints.latest().map(Published::size).orElse(-1L);
			if (size > this.mirrored) {
				this.mirrored = this.mirror.copyTo(this.folder,
						(leaves) -> log.info("Mirror {}: {} of {} leaves", this.folder, leaves, size));
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The mirror {} is not up to date: {} {}", this.folder, ex.getClass().getSimpleName(),
					ex.getMessage());
		}
	}

	@Override
	public void start() {
		this.stop = new CountDownLatch(1);
		this.thread = Thread.ofPlatform().daemon().name("mirror").start(this::follow);
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
