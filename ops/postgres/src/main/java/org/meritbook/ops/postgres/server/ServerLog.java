package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the server has written down about itself.
 *
 * @param beforeCollector the file for all that is said before the server's own log begins
 * @param folder the folder of the server's own log
 */
record ServerLog(Path beforeCollector, Path folder) {

	private static final int LINES = 15;

	static ServerLog of(Programs programs, Cluster cluster) {
		return new ServerLog(programs.home().resolve("start.log"), cluster.folder().resolve("log"));
	}

	/**
	 * Forgets what was said before an earlier start.
	 */
	void begin() throws IOException {
		Files.deleteIfExists(this.beforeCollector);
	}

	/**
	 * Returns the last lines of both.
	 */
	String tail() throws IOException {
		List<String> lines = new ArrayList<>(lastLines(this.beforeCollector));
		if (Files.isDirectory(this.folder)) {
			try (Stream<Path> files = Files.list(this.folder)) {
				List<Path> byAge = files.sorted(Comparator.comparingLong((file) -> file.toFile().lastModified()))
					.toList();
				if (!byAge.isEmpty()) {
					lines.addAll(lastLines(byAge.getLast()));
				}
			}
		}
		return String.join(System.lineSeparator(), lines);
	}

	private static List<String> lastLines(Path file) throws IOException {
		if (!Files.exists(file)) {
			return List.of();
		}
		// Not readString: paths of other character sets may stand in the log.
		List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
	}

}
