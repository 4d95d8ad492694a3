package org.meritbook.events.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reads the table of arranged days: a version line, a line with the first and last
 * complete year, a header, then {@code date,kind,name,notice} without quotes.
 */
final class WorkingDaysFile {

	private static final String VERSION = "# version,";

	private static final String COMPLETE = "# complete,";

	private static final String HEADER = "date,kind,name,notice";

	private WorkingDaysFile() {
	}

	static WorkingDayCalendar read(String resource) {
		try (InputStream in = Objects.requireNonNull(WorkingDaysFile.class.getResourceAsStream(resource), resource);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return parse(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	static WorkingDayCalendar parse(List<String> lines) {
		if (lines.size() < 3 || !lines.get(0).startsWith(VERSION) || !lines.get(1).startsWith(COMPLETE)
				|| !lines.get(2).equals(HEADER)) {
			throw new IllegalArgumentException("the table of arranged days must begin with '" + VERSION + "', '"
					+ COMPLETE + "' and '" + HEADER + "'");
		}
		String[] years = cells(lines.get(1).substring(COMPLETE.length()), 2);
		return WorkingDayCalendar.of(lines.get(0).substring(VERSION.length()), Integer.parseInt(years[0]),
				Integer.parseInt(years[1]), lines.stream().skip(3).map(WorkingDaysFile::day).toList());
	}

	private static ArrangedDay day(String line) {
		String[] cells = cells(line, 4);
		return new ArrangedDay(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2],
				cells[3].isEmpty() ? null : cells[3]);
	}

	private static String[] cells(String line, int count) {
		String[] cells = line.split(",", -1);
		if (cells.length != count) {
			throw new IllegalArgumentException(count + " cells expected: '" + line + "'");
		}
		return cells;
	}

}
