package org.meritbook.ops.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.meritbook.ops.postgres.files.FolderTree;
import org.meritbook.ops.postgres.refusal.DataFolderInUse;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL for tests: one server for all tests of a JVM, started when first asked
 * for, in a temporary folder that is deleted when the JVM ends. Each test takes an empty
 * database of its own, and so needs to clean nothing up.
 */
public final class TemporaryPostgres {

	private static final Logger log = LoggerFactory.getLogger(TemporaryPostgres.class);

	private static final String PREFIX = "meritbook-postgres-";

	private static final Duration AN_HOUR = Duration.ofHours(1);

	private static final Set<PosixFilePermission> OPEN_TO_READ = PosixFilePermissions.fromString("rwxr-xr-x");

	private static final Map<Durability, TemporaryPostgres> SHARED = new EnumMap<>(Durability.class);

	private final EmbeddedPostgres postgres;

	private final AtomicInteger databases = new AtomicInteger();

	private TemporaryPostgres(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	/**
	 * Returns the server of this JVM that is fast and forgetful.
	 */
	public static TemporaryPostgres shared() {
		return shared(Durability.FORGETFUL_FOR_TESTS);
	}

	/**
	 * Returns the server of this JVM with the given durability; there is one of each.
	 */
	public static TemporaryPostgres shared(Durability durability) {
		synchronized (SHARED) {
			return SHARED.computeIfAbsent(durability, TemporaryPostgres::start);
		}
	}

	/**
	 * Creates an empty database.
	 * @return the way to it, with address, user and password
	 */
	public PGSimpleDataSource freshDatabase() {
		String name = "fresh_" + this.databases.incrementAndGet();
		try {
			return this.postgres.database(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The temporary PostgreSQL did not create a database", ex);
		}
	}

	private static TemporaryPostgres start(Durability durability) {
		try {
			Path folder = Files.createTempDirectory(PREFIX);
			Files.setPosixFilePermissions(folder, OPEN_TO_READ);
			sweep(folder);
			EmbeddedPostgres postgres = EmbeddedPostgres
				.start(Settings.in(folder).withDurability(durability).withBinariesFolder(binariesFolder(folder)))
				.stoppedByCaller();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(postgres, folder)));
			return new TemporaryPostgres(postgres);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns a folder that outlives the JVM, so that the programs are unpacked only once
	 * in many runs; or the JVM's own folder where somebody else could have written it.
	 */
	static Path binariesFolder(Path ownFolder) throws IOException {
		int user = FolderTree.ownerOf(ownFolder);
		Path shared = ownFolder.resolveSibling("meritbook-postgres-bin-of-" + user);
		if (!Files.exists(shared, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectories(shared, PosixFilePermissions.asFileAttribute(OPEN_TO_READ));
		}
		boolean trusted = Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS) && FolderTree.ownerOf(shared) == user
				&& OPEN_TO_READ.containsAll(Files.getPosixFilePermissions(shared));
		return trusted ? shared : ownFolder;
	}

	/**
	 * Deletes what JVMs that were killed have left. The young are spared, as their owner
	 * may be about to lock them.
	 */
	static void sweep(Path young) throws IOException {
		Instant before = Files.getLastModifiedTime(young).toInstant().minus(AN_HOUR);
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(young.resolveSibling("."), PREFIX + "[0-9]*")) {
			for (Path folder : folders) {
				boolean ours = FolderTree.ownerOf(folder) == FolderTree.ownerOf(young);
				if (ours && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
					deleteUnlessOwned(folder.toRealPath());
				}
			}
		}
	}

	private static void deleteUnlessOwned(Path folder) throws IOException {
		try {
			OwnerLock lock = OwnerLock.take(folder);
			new FolderTree(folder).delete();
			lock.release();
		}
		catch (DataFolderInUse | IOException ex) {
			log.debug("{} is left to its owner", folder, ex);
		}
	}

	private static void remove(EmbeddedPostgres postgres, Path folder) {
		postgres.stop();
		try {
			new FolderTree(folder).delete();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
