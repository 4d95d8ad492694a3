package org.meritbook.ops.postgres.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small process that asks the server to stop when this JVM has died without doing so:
 * the pipe between them then breaks. It spares the machine an orphan; the next start does
 * not rely on it.
 */
final class DeathWatch {

	private static final Logger log = LoggerFactory.getLogger(DeathWatch.class);

	// Keys pressed in the terminal go to all its processes: they are for the JVM alone.
	private static final String SCRIPT = "trap '' INT QUIT TERM HUP; read -r word || kill -INT \"$1\"";

	private final Process process;

	private DeathWatch(Process process) {
		this.process = process;
	}

	static DeathWatch over(ProcessHandle server) throws IOException {
		return new DeathWatch(
				new ProcessBuilder("/bin/sh", "-c", SCRIPT, "meritbook-postgres-watch", Long.toString(server.pid()))
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD)
					.start());
	}

	/**
	 * Ends the watch; the server is left alone.
	 */
	void dismiss() {
		try (OutputStream pipe = this.process.getOutputStream()) {
			pipe.write("dismissed\n".getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			log.debug("The watch over PostgreSQL had ended by itself", ex);
		}
	}

}
