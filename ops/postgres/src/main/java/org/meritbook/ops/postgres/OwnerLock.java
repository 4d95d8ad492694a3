package org.meritbook.ops.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.meritbook.ops.postgres.refusal.DataFolderInUse;

/**
 * The sole ownership of a data folder. The system itself frees it when the process ends,
 * however it ends; the file left behind means nothing.
 */
final class OwnerLock {

	// The lock of the system is for the whole JVM, and is lost as soon as the JVM closes
	// any other channel on the same file: a second attempt must not open it at all.
	private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final FileChannel channel;

	private OwnerLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Becomes the owner of the folder.
	 * @param folder an existing folder, with all symbolic links resolved
	 * @throws DataFolderInUse if somebody else is, naming the process
	 */
	static OwnerLock take(Path folder) throws IOException {
		if (!OWNED.add(folder)) {
			throw new DataFolderInUse(folder, describe(ProcessHandle.current()));
		}
		FileChannel channel = null;
		try {
			Path file = folder.resolve("owner.lock");
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock == null) {
				throw new DataFolderInUse(folder, Files.readString(file).strip());
			}
			byte[] owner = (describe(ProcessHandle.current()) + "\n").getBytes(StandardCharsets.UTF_8);
			channel.truncate(0).write(ByteBuffer.wrap(owner));
			return new OwnerLock(folder, channel);
		}
		catch (IOException | RuntimeException ex) {
			abandon(folder, channel);
			throw ex;
		}
	}

	/**
	 * Gives the folder free; does nothing the second time, when it may have a new owner.
	 */
	void release() {
		if (this.channel.isOpen()) {
			abandon(this.folder, this.channel);
		}
	}

	private static void abandon(Path folder, @Nullable FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			OWNED.remove(folder);
		}
	}

	private static String describe(ProcessHandle process) {
		String since = process.info().startInstant().map(Instant::toString).orElse("?");
		return "process %d since %s".formatted(process.pid(), since);
	}

}
