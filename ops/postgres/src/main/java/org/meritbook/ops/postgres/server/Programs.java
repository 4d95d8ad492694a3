package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.meritbook.ops.postgres.binaries.Binaries;

/**
 * Runs the PostgreSQL programs as a user they accept, in an environment of their own:
 * nothing that happens to be set for another PostgreSQL on this machine reaches them.
 *
 * @param binaries the programs
 * @param user the user they run as
 * @param home the folder they run in, which that user owns
 */
public record Programs(Binaries binaries, ServerUser user, Path home) {

	/**
	 * Chooses the user by trying the programs out.
	 * @param home the folder the programs are to run in and to own
	 * @throws org.meritbook.ops.postgres.refusal.ServerCannotRun if no user works
	 */
	public static Programs tryOut(Binaries binaries, Path home) throws IOException {
		return new Programs(binaries, ServerUser.choose(home, binaries.program("initdb")), home);
	}

	/**
	 * Returns the major version of the programs, such as {@code 18}.
	 */
	String majorVersion() throws IOException {
		String version = run("postgres", List.of("--version")).text();
		return version.replaceFirst("(?s)^.*\\(PostgreSQL\\) (\\d+).*$", "$1");
	}

	/**
	 * Hands a file or folder the JVM has made over to the user the programs run as.
	 */
	void handOver(Path path) throws IOException {
		this.user.takeOver(path);
	}

	Output run(String program, List<String> arguments) throws IOException {
		return run(program, arguments, "");
	}

	Output run(String program, List<String> arguments, String input) throws IOException {
		String path = this.binaries.program(program).toString();
		List<String> command = Stream.concat(Stream.of(path), arguments.stream()).toList();
		return execute(this.user.commandFor(command), this.home, input);
	}

	static Output execute(List<String> command, Path folder, String input) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf((name) -> name.startsWith("PG"));
		environment.put("LC_ALL", "C");
		// For su -m, which runs the shell named here whatever shell the user has.
		environment.put("SHELL", "/bin/sh");
		Process process = builder.start();
		try {
			try (OutputStream stdin = process.getOutputStream()) {
				stdin.write(input.getBytes(StandardCharsets.UTF_8));
			}
			String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Output(process.waitFor(), text);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for " + command, ex);
		}
		finally {
			process.destroy();
		}
	}

}
