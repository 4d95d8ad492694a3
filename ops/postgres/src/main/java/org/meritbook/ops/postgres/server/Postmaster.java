package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process of a cluster, as its {@code postmaster.pid} and the system's list of
 * processes tell of it. What this JVM remembers counts for nothing, so that it is right
 * after a crash too.
 *
 * @param cluster the folder of the cluster, with all symbolic links resolved
 */
record Postmaster(Path cluster) {

	private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

	// No system gives out a number so high.
	private static final String PID_OF_NOBODY = Integer.toString(Integer.MAX_VALUE - 1);

	private static final long WAIT_MS = 20;

	private static final int WAITS_AFTER_KILL = 1000;

	/**
	 * Returns the server process if it is alive and really serves this cluster.
	 */
	Optional<ProcessHandle> running() throws IOException {
		return named().filter(this::serves);
	}

	/**
	 * Stops the server process if there is one: in order, else at once, else by force.
	 */
	void stop(Programs programs) throws IOException {
		for (String mode : List.of("fast", "immediate")) {
			if (running().isEmpty()) {
				return;
			}
			Output output = programs.run("pg_ctl",
					List.of("stop", "--pgdata=" + this.cluster, "--mode=" + mode, "--wait", "--timeout=60"));
			log.debug("pg_ctl stop --mode={} said: {}", mode, output.text().strip());
		}
		kill(running().stream().toList());
	}

	/**
	 * Makes a start possible after a crash: stops a server that has outlived its JVM,
	 * ends workers that have outlived their server, and takes the lock file out of the
	 * way where its number now belongs to another program.
	 */
	void clearAway(Programs programs) throws IOException {
		Optional<ProcessHandle> leftOver = running();
		if (leftOver.isPresent()) {
			log.warn("Stopping the PostgreSQL (process {}) that an earlier run left behind", leftOver.get().pid());
			stop(programs);
		}
		List<ProcessHandle> workers = ProcessHandle.allProcesses().filter(this::worksHere).toList();
		if (!workers.isEmpty()) {
			log.warn("Ending {} PostgreSQL workers that an earlier run left behind", workers.size());
			kill(workers);
		}
		Optional<ProcessHandle> stranger = named();
		if (stranger.isPresent()) {
			log.warn("The lock file of PostgreSQL names process {}, which is not its server", stranger.get().pid());
			disown();
		}
		else if (Files.exists(pidFile()) && pid().isEmpty()) {
			log.warn("The lock file of PostgreSQL is unreadable, as after a power failure");
			Files.delete(pidFile());
		}
	}

	private Optional<ProcessHandle> named() throws IOException {
		return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
	}

	private Optional<Long> pid() throws IOException {
		// A server in single-user mode writes its number negative.
		return lines().stream()
			.findFirst()
			.map(String::strip)
			.filter((line) -> line.matches("-?[1-9][0-9]{0,9}"))
			.map((line) -> Math.abs(Long.parseLong(line)));
	}

	private List<String> lines() throws IOException {
		try {
			return Files.readAllLines(pidFile(), StandardCharsets.ISO_8859_1);
		}
		catch (NoSuchFileException ex) {
			log.trace("There is no lock file of PostgreSQL", ex);
			return List.of();
		}
	}

	private boolean serves(ProcessHandle process) {
		List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
		return runsPostgres(process) && (arguments.contains(this.cluster.toString()) || worksHere(process));
	}

	// A server and its workers have the cluster as their working folder. Only Linux
	// tells;
	// elsewhere PostgreSQL itself refuses to start beside such workers until they end.
	private boolean worksHere(ProcessHandle process) {
		Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
		try {
			return runsPostgres(process) && Files.readSymbolicLink(workingFolder).equals(this.cluster);
		}
		catch (IOException ex) {
			log.trace("Process {} does not tell its working folder", process.pid(), ex);
			return false;
		}
	}

	/**
	 * Tells whether the process is alive and runs PostgreSQL. A dead process whose parent
	 * has not taken notice, as in a container without init, is still listed but has no
	 * program.
	 */
	static boolean runsPostgres(ProcessHandle process) {
		return process.isAlive()
				&& process.info().command().filter((command) -> command.contains("postgres")).isPresent();
	}

	/**
	 * Puts a number that no process has in place of the stranger's. The file stays:
	 * PostgreSQL reads in it which shared memory must be unused.
	 */
	private void disown() throws IOException {
		List<String> lines = new ArrayList<>(lines());
		lines.set(0, PID_OF_NOBODY);
		Path draft = pidFile().resolveSibling("postmaster.pid.part");
		Files.write(draft, lines, StandardCharsets.ISO_8859_1);
		Files.move(draft, pidFile(), StandardCopyOption.ATOMIC_MOVE);
	}

	// Looks again and again instead of waiting for onExit(), which needs the common pool:
	// the application may keep that busy.
	private static void kill(List<ProcessHandle> processes) throws IOException {
		processes.forEach(ProcessHandle::destroyForcibly);
		try {
			for (int wait = 0; processes.stream().anyMatch(Postmaster::runsPostgres); wait++) {
				if (wait == WAITS_AFTER_KILL) {
					throw new IOException("could not end the processes " + processes);
				}
				TimeUnit.MILLISECONDS.sleep(WAIT_MS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while ending " + processes, ex);
		}
	}

	private Path pidFile() {
		return this.cluster.resolve("postmaster.pid");
	}

}
