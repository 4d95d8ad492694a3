package org.meritbook.ops.drill;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

import org.meritbook.ops.verifier.book.BookLine;

/**
 * Writes the events of a database into a file that the verifier reads. Changes nothing in
 * the database: it reads in one transaction that is rolled back.
 */
final class BookExport {

	private BookExport() {
	}

	/**
	 * Exports a book.
	 * @return number of events
	 */
	static long write(String jdbcUrl, Path file) throws IOException, SQLException {
		AtomicLong count = new AtomicLong();
		try (Connection connection = DriverManager.getConnection(jdbcUrl);
				BufferedWriter lines = Files.newBufferedWriter(file)) {
			lines.write(BookLine.HEADER + "\n");
			EventTable.read(connection, (event) -> {
				try {
					lines.write(BookLine.write(event) + "\n");
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
				count.incrementAndGet();
			});
		}
		return count.get();
	}

}
