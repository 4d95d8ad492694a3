package org.meritbook.ops.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.meritbook.ops.postgres.refusal.StartRefused;

/**
 * The program of {@link ChildJvm}: starts PostgreSQL in a folder, writes a note, says so
 * and ends when told.
 */
final class ChildMain {

	/** What the child is told to end with a last note of its own. */
	static final int LAST_WORDS = 'L';

	private ChildMain() {
	}

	public static void main(String[] arguments) throws IOException, SQLException {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.start(Settings.in(Path.of(arguments[0]))
				.withBinariesFolder(Path.of(arguments[1]))
				.withDurability(Durability.valueOf(arguments[2])));
			Notes notes = Notes.in(postgres);
			notes.write("written by process " + ProcessHandle.current().pid());
			System.out.println("READY " + notes.url() + " " + notes.password());
			if (System.in.read() == LAST_WORDS) {
				postgres.stoppedByCaller();
				Runtime.getRuntime().addShutdownHook(new Thread(() -> sayLastWords(postgres)));
			}
		}
		catch (StartRefused ex) {
			System.out.println("REFUSED " + ex.code() + " " + ex.english());
		}
	}

	private static void sayLastWords(EmbeddedPostgres postgres) {
		try {
			TimeUnit.SECONDS.sleep(1);
			Notes.in(postgres).write("last words");
			postgres.stop();
		}
		catch (InterruptedException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
