package org.meritbook.ops.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.NotAvailable;

/**
 * Fetches what a peer publishes on npm, once, into the folder of the run; nothing of it
 * lies in this repository. A folder with all of it can be given instead, as the system
 * property {@value #GIVEN}.
 */
final class NpmPackages {

	private static final String GIVEN = "meritbook.benchmarks.peers";

	private static final long MINUTES = 3;

	private NpmPackages() {
	}

	/** The folder in which {@code node_modules} lies. */
	static Path install(Bench bench, String peer, List<String> packages) throws NotAvailable, InterruptedException {
		String given = System.getProperty(GIVEN);
		Path folder = (given != null) ? Path.of(given).toAbsolutePath() : bench.folder().resolve("peers").resolve(peer);
		Path modules = folder.resolve("node_modules");
		try {
			if (given == null && !Files.exists(folder.resolve("installed"))) {
				Files.createDirectories(folder);
				npm(folder, packages);
				Files.createFile(folder.resolve("installed"));
			}
		}
		catch (IOException ex) {
			throw new NotAvailable("The package of " + peer + " could not be fetched: " + ex.getMessage());
		}
		if (!Files.isDirectory(modules)) {
			throw new NotAvailable("There is no folder node_modules of " + peer);
		}
		return folder;
	}

	private static void npm(Path folder, List<String> packages) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("npm", "install", "--prefix", folder.toString(), "--no-audit",
				"--no-fund", "--ignore-scripts"));
		command.addAll(packages);
		Process npm = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("npm.log").toFile())
			.start();
		if (!npm.waitFor(MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
			npm.destroyForcibly();
			throw new IOException("npm install failed, see npm.log in the folder of the run");
		}
	}

}
