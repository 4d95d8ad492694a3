package org.meritbook.ops.vault;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Hears all that is logged, at the finest level, and all that is printed.
 */
final class Eavesdropping implements AutoCloseable {

	private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

	private final PrintStream ear = new PrintStream(this.heard, true, StandardCharsets.UTF_8);

	private final PrintStream out = System.out;

	private final PrintStream err = System.err;

	private final Logger root = Logger.getLogger("");

	private final Level level = this.root.getLevel();

	private final Handler[] handlers = this.root.getHandlers();

	private final Handler handler = new Handler() {

		private final Formatter formatter = new SimpleFormatter();

		@Override
		public void publish(LogRecord entry) {
			Eavesdropping.this.ear.println(this.formatter.formatMessage(entry));
			if (entry.getThrown() != null) {
				entry.getThrown().printStackTrace(Eavesdropping.this.ear);
			}
		}

		@Override
		public void flush() {
		}

		@Override
		public void close() {
		}

	};

	Eavesdropping() {
		for (Handler each : this.handlers) {
			this.root.removeHandler(each);
		}
		this.handler.setLevel(Level.ALL);
		this.root.addHandler(this.handler);
		this.root.setLevel(Level.ALL);
		System.setOut(this.ear);
		System.setErr(this.ear);
	}

	String heard() {
		return this.heard.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		System.setOut(this.out);
		System.setErr(this.err);
		this.root.removeHandler(this.handler);
		this.root.setLevel(this.level);
		for (Handler each : this.handlers) {
			this.root.addHandler(each);
		}
	}

}
