package org.meritbook.ops.postgres.binaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.meritbook.ops.postgres.files.FolderTree;
import org.meritbook.ops.postgres.refusal.NoBinariesForThisMachine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL programs, unpacked.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
public record Binaries(Path home) {

	private static final Logger log = LoggerFactory.getLogger(Binaries.class);

	private static final String PREFIX = "postgres-bin-";

	private static final String MEASURE = "measure.txt";

	private static final String UNFINISHED = ".part";

	/**
	 * Returns the programs for this machine, unpacked in a folder of their own below the
	 * given one, and unpacks them if that has not been done or some have got lost since.
	 * Safe against several starters at once and against a crash at any moment.
	 * @throws NoBinariesForThisMachine if the classpath holds none that fit
	 */
	public static Binaries unpackedBelow(Path folder) throws IOException {
		return unpackedBelow(folder, new Archive(find(Machine.current())));
	}

	static Binaries unpackedBelow(Path folder, Archive archive) throws IOException {
		Path home = folder.resolve(PREFIX + archive.fingerprint());
		if (!isWhole(home)) {
			unpack(archive, home, folder);
		}
		return new Binaries(home);
	}

	/**
	 * Returns the path of one program.
	 * @param name the program's name, such as {@code initdb}
	 */
	public Path program(String name) {
		return this.home.resolve("bin").resolve(name);
	}

	/**
	 * Removes the programs of other versions from the same folder. Only for a folder with
	 * one owner, who has started these programs already.
	 */
	public void removeOthers() throws IOException {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(this.home.resolveSibling("."), PREFIX + "*")) {
			for (Path other : found) {
				if (!other.getFileName().equals(this.home.getFileName())) {
					new FolderTree(other).delete();
				}
			}
		}
	}

	private static URL find(Machine machine) {
		return machine.archive()
			.map((name) -> Binaries.class.getResource("/" + name))
			.orElseThrow(() -> new NoBinariesForThisMachine(machine.system(), machine.processor()));
	}

	// Within one JVM a second file lock would be an error and not a wait: so synchronized
	// as well.
	private static synchronized void unpack(Archive archive, Path home, Path folder) throws IOException {
		Path lockFile = folder.resolve("postgres-bin.lock");
		try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			if (lock.isValid() && !isWhole(home)) {
				log.info("Unpacking PostgreSQL into {}", home);
				Path unfinished = home.resolveSibling(home.getFileName() + UNFINISHED);
				new FolderTree(unfinished).delete();
				archive.unpackInto(unfinished);
				Files.writeString(unfinished.resolve(MEASURE), measure(unfinished));
				new FolderTree(home).delete();
				Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
			}
		}
	}

	// Cleaners of temporary folders take files away one by one, and a power failure
	// leaves files empty: both change the measure.
	private static boolean isWhole(Path home) throws IOException {
		try {
			return Files.readString(home.resolve(MEASURE)).equals(measure(home));
		}
		catch (NoSuchFileException | UncheckedIOException ex) {
			log.debug("{} is missing, or being replaced by another starter", home, ex);
			return false;
		}
	}

	private static String measure(Path home) throws IOException {
		long files = 0;
		long bytes = 0;
		try (Stream<Path> paths = Files.walk(home)) {
			for (Path path : paths.toList()) {
				BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class,
						LinkOption.NOFOLLOW_LINKS);
				if (!attributes.isDirectory() && !path.endsWith(MEASURE)) {
					files++;
					bytes += attributes.size();
				}
			}
		}
		return "%d files, %d bytes%n".formatted(files, bytes);
	}

}
