package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meritbook.ops.postgres.refusal.PortTaken;
import org.meritbook.ops.postgres.refusal.ServerDidNotStart;
import org.meritbook.ops.postgres.refusal.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server. When its process dies although nobody asked it to stop, it is
 * started again on the same port, as often as it takes.
 */
public final class Server {

	private static final Logger log = LoggerFactory.getLogger(Server.class);

	private static final int PORTS_TO_TRY = 5;

	private static final long LOOK_EVERY_MS = 250;

	private static final long FIRST_PAUSE_MS = 500;

	private static final long LONGEST_PAUSE_MS = 30_000;

	private final Programs programs;

	private final Cluster cluster;

	private final Postmaster postmaster;

	private Configuration configuration;

	private @Nullable DeathWatch watch;

	private boolean stopped;

	/**
	 * Prepares a server; nothing runs yet.
	 */
	public Server(Programs programs, Cluster cluster, Configuration configuration) {
		this.programs = programs;
		this.cluster = cluster;
		this.configuration = configuration;
		this.postmaster = new Postmaster(cluster.folder());
	}

	/**
	 * Clears away what a crash left behind, starts the server and waits until it takes
	 * connections, however long the recovery of its data takes.
	 * @throws PortTaken if the port asked for is in use
	 * @throws ServerDidNotStart if it ended while starting, with the end of its log
	 */
	public synchronized void start() throws IOException {
		boolean anyPort = this.configuration.port() == 0;
		this.postmaster.clearAway(this.programs);
		for (int attempt = 1; !this.stopped; attempt++) {
			this.configuration = this.configuration.withPort(anyPort ? freePort() : this.configuration.port());
			Optional<ProcessHandle> process = launch();
			if (process.isPresent()) {
				supervise(process.get());
				return;
			}
			boolean portTaken = !isFree(this.configuration.port());
			if (portTaken && !anyPort) {
				throw new PortTaken(this.configuration.port());
			}
			if (!portTaken || attempt == PORTS_TO_TRY) {
				throw new ServerDidNotStart(this.cluster.folder(), ServerLog.of(this.programs, this.cluster).tail());
			}
		}
	}

	/**
	 * Returns the port on 127.0.0.1.
	 */
	public synchronized int port() {
		return this.configuration.port();
	}

	/**
	 * Stops the server in order: clients are cut off, all data is written down. Does
	 * nothing the second time.
	 */
	public synchronized void stop() throws IOException {
		if (this.stopped) {
			return;
		}
		this.stopped = true;
		notifyAll();
		this.postmaster.stop(this.programs);
		dismissWatch();
	}

	private Optional<ProcessHandle> launch() throws IOException {
		writeConfiguration();
		ServerLog serverLog = ServerLog.of(this.programs, this.cluster);
		serverLog.begin();
		Output output = this.programs.run("pg_ctl",
				List.of("start", "--pgdata=" + this.cluster.folder(), "--wait", "--timeout=86400",
						"--log=" + serverLog.beforeCollector(), "--options=" + this.configuration.commandLine()));
		log.debug("pg_ctl start said: {}", output.text().strip());
		return output.succeeded() ? this.postmaster.running() : Optional.empty();
	}

	private void writeConfiguration() throws IOException {
		Path draft = this.programs.home().resolve("new-configuration");
		Files.writeString(draft, this.configuration.file());
		this.programs.handOver(draft);
		Files.move(draft, this.cluster.folder().resolve("postgresql.conf"), StandardCopyOption.ATOMIC_MOVE);
	}

	private void supervise(ProcessHandle process) throws IOException {
		dismissWatch();
		this.watch = DeathWatch.over(process);
		Thread.ofPlatform().daemon().name("meritbook-postgres").start(() -> watchOver(process));
	}

	private synchronized void watchOver(ProcessHandle process) {
		try {
			while (!this.stopped && Postmaster.runsPostgres(process)) {
				wait(LOOK_EVERY_MS);
			}
			if (!this.stopped) {
				revive();
			}
		}
		catch (InterruptedException ex) {
			log.debug("Nobody watches over PostgreSQL any more", ex);
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void revive() throws InterruptedException {
		log.error("PostgreSQL on port {} has died; starting it again", this.configuration.port());
		for (long pauseMs = FIRST_PAUSE_MS; !this.stopped; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
			try {
				start();
				log.info("PostgreSQL on port {} is back", this.configuration.port());
				return;
			}
			catch (IOException | StartRefused ex) {
				log.error("PostgreSQL did not come back; trying again in {} ms", pauseMs, ex);
				wait(pauseMs);
			}
		}
	}

	private void dismissWatch() {
		if (this.watch != null) {
			this.watch.dismiss();
			this.watch = null;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			log.debug("Port {} is taken", port, ex);
			return false;
		}
	}

}
