package org.meritbook.ops.server.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the volume of the database has room for another act. It is looked at when
 * somebody asks, at most ten times a second.
 */
public final class FreeSpace {

	/** Room on a volume that is not known. */
	public static final LongSupplier UNKNOWN = () -> Long.MAX_VALUE;

	private static final Logger log = LoggerFactory.getLogger(FreeSpace.class);

	private static final long LOOK_EVERY_NANOS = 100_000_000;

	private final LongSupplier freeBytes;

	private final long neededBytes;

	private long free;

	private long lookedAt;

	/**
	 * @param freeBytes looks at the volume
	 * @param neededBytes what must be free for an act to be taken
	 */
	public FreeSpace(LongSupplier freeBytes, long neededBytes) {
		this.freeBytes = freeBytes;
		this.neededBytes = neededBytes;
		this.free = freeBytes.getAsLong();
		this.lookedAt = System.nanoTime();
	}

	/** Looks at the volume that the folder is on; one that does not tell has no room. */
	public static LongSupplier of(Path folder) {
		return () -> {
			try {
				return Files.getFileStore(folder).getUsableSpace();
			}
			catch (IOException ex) {
				log.error("The volume of the book does not tell its free space", ex);
				return 0;
			}
		};
	}

	/** Whether there is room for an act. */
	public boolean isEnough() {
		return freeBytes() >= this.neededBytes;
	}

	/** Bytes that are free. */
	public synchronized long freeBytes() {
		long now = System.nanoTime();
		if (now - this.lookedAt >= LOOK_EVERY_NANOS) {
			boolean wasEnough = this.free >= this.neededBytes;
			this.free = this.freeBytes.getAsLong();
			this.lookedAt = now;
			if (wasEnough != this.free >= this.neededBytes) {
				log.warn(
						wasEnough ? "No act is taken: {} bytes are free, {} are needed"
								: "Acts are taken again: {} bytes are free, {} are needed",
						this.free, this.neededBytes);
			}
		}
		return this.free;
	}

	/** Bytes that must be free. */
	public long neededBytes() {
		return this.neededBytes;
	}

}
