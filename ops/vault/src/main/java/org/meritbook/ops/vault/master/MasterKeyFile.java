package org.meritbook.ops.vault.master;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.meritbook.ops.vault.refusal.MasterKeyFileRefused;

/**
 * A small secret file that only its owner can use. A crash leaves either the old content
 * or the new one, never a part; writers of several processes take turns.
 *
 * @param path where it is
 */
record MasterKeyFile(Path path) {

	private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE);

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(OWNER);

	// A file lock keeps other processes out, but the JVM refuses it to a second thread.
	private static final ReentrantLock TURN = new ReentrantLock();

	/** Which content the file has, told without reading it. */
	record Stamp(@Nullable Object file, long modifiedNanos, long size) {
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	Stamp stamp() throws IOException {
		PosixFileAttributes attributes = attributes();
		return new Stamp(attributes.fileKey(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
				attributes.size());
	}

	String read() throws IOException {
		Set<PosixFilePermission> permissions = attributes().permissions();
		if (!OWNER.containsAll(permissions)) {
			throw MasterKeyFileRefused.openToOthers(this.path, PosixFilePermissions.toString(permissions));
		}
		return Files.readString(this.path);
	}

	/**
	 * Replaces the content; durable on return. Only within {@link #inTurn}.
	 */
	void replace(String content) throws IOException {
		Path draft = this.path.resolveSibling(this.path.getFileName() + ".part");
		Files.deleteIfExists(draft);
		try (FileChannel channel = FileChannel.open(draft,
				Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), OWNER_ONLY)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE);
		// The rename is durable only once its folder is.
		try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
			folder.force(true);
		}
	}

	/**
	 * Runs the work while no other thread or process does the same for this file.
	 */
	<E extends Exception> void inTurn(Work<E> work) throws IOException, E {
		Files.createDirectories(folder());
		view(folder());
		Path lockFile = this.path.resolveSibling(this.path.getFileName() + ".lock");
		TURN.lock();
		try (FileChannel channel = FileChannel.open(lockFile,
				Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE), OWNER_ONLY)) {
			channel.lock();
			work.run();
		}
		finally {
			TURN.unlock();
		}
	}

	private PosixFileAttributes attributes() throws IOException {
		return view(this.path).readAttributes();
	}

	private PosixFileAttributeView view(Path of) {
		PosixFileAttributeView view = Files.getFileAttributeView(of, PosixFileAttributeView.class);
		if (view == null) {
			throw MasterKeyFileRefused.withoutPermissions(this.path);
		}
		return view;
	}

	private Path folder() {
		Path parent = this.path.toAbsolutePath().getParent();
		if (parent == null) {
			throw new IllegalArgumentException("not a file: " + this.path);
		}
		return parent;
	}

	/** What is done in turn. */
	interface Work<E extends Exception> {

		void run() throws IOException, E;

	}

}
