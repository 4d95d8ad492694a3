package org.meritbook.ops.campaigns;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole server as a process of its own, which can be killed and started again on the
 * same port and folder.
 */
final class ServerProcess implements AutoCloseable {

	static final String PASSWORD = "campaign";

	/** What a start may take at most on a machine that does much else. */
	private static final Duration CEILING = Duration.ofMinutes(5);

	private final Path folder;

	private final int port = freePort();

	private final List<String> arguments;

	private final Map<String, String> environment = new HashMap<>();

	private Process process;

	private Path log;

	private long startedAt;

	// The process is there from the constructor on.
	@SuppressWarnings("NullAway.Init")
	private ServerProcess(Path folder, List<String> arguments) {
		this.folder = folder;
		this.arguments = arguments;
		this.log = folder.resolveSibling(folder.getFileName() + "-" + this.port + ".log");
	}

	/** A server on that data folder, with these arguments besides; not started yet. */
	static ServerProcess in(Path folder, String... arguments) {
		return new ServerProcess(folder, List.of(arguments));
	}

	/** The same with variables of its environment besides. */
	ServerProcess with(Map<String, String> more) {
		this.environment.putAll(more);
		return this;
	}

	/** Where it writes its log, if not beside its folder. */
	ServerProcess logTo(Path file) {
		this.log = file;
		return this;
	}

	ServerProcess start() throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		command.addAll(Arrays.stream(System.getProperty("campaign.jvm", "").split(" "))
			.filter((option) -> !option.isBlank())
			.toList());
		command.addAll(
				List.of("-cp", classPath(), "org.meritbook.ops.server.MeritbookServer", "--server.port=" + this.port,
						"--management.server.port=" + this.port, "--meritbook.data-folder=" + this.folder,
						"--meritbook.book=POLICIES", "--meritbook.demonstration-password=" + PASSWORD));
		command.addAll(this.arguments);
		this.startedAt = System.nanoTime();
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		builder.environment().putAll(this.environment);
		this.process = builder.start();
		return this;
	}

	/** Waits until it takes acts. Milliseconds from the start of the process. */
	long awaitReady() throws Exception {
		while (!isReady()) {
			if (!this.process.isAlive() || sinceStart() > CEILING.toMillis()) {
				throw new IllegalStateException("The server did not start:\n" + logTail());
			}
			Thread.sleep(20);
		}
		return sinceStart();
	}

	boolean isReady() {
		try {
			return health("/readiness").statusCode() == 200;
		}
		catch (IOException ex) {
			// Not listening yet.
			return false;
		}
	}

	/** What health answers. */
	HttpResponse<String> health(String group) throws IOException {
		return Client.get(URI.create(address() + "/actuator/health" + group));
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	Path folder() {
		return this.folder;
	}

	/** Ends it as a power failure would. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends it in order. */
	void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			kill();
		}
	}

	@Override
	public void close() {
		try {
			stop();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

	String logTail() throws IOException {
		List<String> lines = Files.readAllLines(this.log);
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
	}

	private long sinceStart() {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - this.startedAt);
	}

	/** The class path of this JVM, whoever runs the tests in it, without the tests. */
	private static String classPath() {
		Stream<String> all = (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader)
				? Arrays.stream(loader.getURLs()).map(URL::getPath)
				: Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
		return all.filter((entry) -> !entry.replaceFirst("/$", "").endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException("No port is free", ex);
		}
	}

}
