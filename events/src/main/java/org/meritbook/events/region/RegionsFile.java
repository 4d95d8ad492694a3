package org.meritbook.events.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads the table of regions: a version line, a header, then
 * {@code code,name,valid_from,valid_to} without quotes.
 */
final class RegionsFile {

	private static final String VERSION = "# version,";

	private static final String HEADER = "code,name,valid_from,valid_to";

	private RegionsFile() {
	}

	static Regions read(String resource) {
		try (InputStream in = Objects.requireNonNull(RegionsFile.class.getResourceAsStream(resource), resource);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return parse(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	static Regions parse(List<String> lines) {
		if (lines.size() < 2 || !lines.get(0).startsWith(VERSION) || !lines.get(1).equals(HEADER)) {
			throw new IllegalArgumentException(
					"the table of regions must begin with '" + VERSION + "' and '" + HEADER + "'");
		}
		return new Regions(lines.get(0).substring(VERSION.length()),
				lines.stream().skip(2).map(RegionsFile::region).toList());
	}

	private static Region region(String line) {
		String[] cells = line.split(",", -1);
		if (cells.length != 4) {
			throw new IllegalArgumentException("a region has four cells: '" + line + "'");
		}
		return new Region(new RegionCode(cells[0]), cells[1], date(cells[2]), date(cells[3]));
	}

	private static @Nullable LocalDate date(String cell) {
		return cell.isEmpty() ? null : LocalDate.parse(cell);
	}

}
