package org.meritbook.ops.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A committed table of the tests, with a header line.
 */
final class CsvFile {

	private CsvFile() {
	}

	static List<NamedCsvRecord> read(String name) {
		try (InputStream stream = Objects.requireNonNull(CsvFile.class.getResourceAsStream("/" + name), name);
				CsvReader<NamedCsvRecord> reader = CsvReader.builder()
					.ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.stream().toList();
		}
		catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

}
