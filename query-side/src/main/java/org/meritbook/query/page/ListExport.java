package org.meritbook.query.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.meritbook.query.page.question.Question;
import org.meritbook.query.page.question.PageEngine;
import org.meritbook.query.page.words.Words;

/**
 * The list of an announcement as RFC 4180 text for spreadsheet programs. Begins with the
 * UTF-8 mark they need to read Chinese. A cell a program would run as a formula is kept
 * as text by an apostrophe before it: the names come from outside.
 */
class ListExport {

	private static final String UTF8_MARK = "\uFEFF";

	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

	private final PageEngine engine;

	ListExport(PageEngine engine) {
		this.engine = engine;
	}

	/**
	 * Every entry of the list, whatever its length.
	 * @throws NoSuchRecord when there is no announcement with that id
	 */
	String csv(String id, Words words) {
		StringWriter text = new StringWriter();
		text.write(UTF8_MARK);
		try (CsvWriter lines = CsvWriter.builder().build(text)) {
			lines.writeRecord(List.of(words.say("list.ordinal"), words.say("list.name"), words.say("list.kind"),
					words.say("list.employer"), words.say("list.nominatingUnit"), words.say("list.status")));
			String after = null;
			do {
				after = write(page(id, after), words, lines);
			}
			while (after != null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** As it is where no spreadsheet program would read a formula. */
	static String harmless(String cell) {
		String start = cell.stripLeading();
		boolean runs = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
		boolean hidden = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
		return (runs || hidden) ? "'" + cell : cell;
	}

	private Map<String, Object> page(String id, @Nullable String after) {
		Question question = Question.of("announcement-entries").with("id", id).with("after", after);
		return required(PageEngine.child(this.engine.record(question, "Announcement"), "entries"));
	}

	// The shape is the document's.
	@SuppressWarnings("unchecked")
	private static @Nullable String write(Map<String, Object> page, Words words, CsvWriter lines) {
		for (Map<String, Object> edge : (List<Map<String, Object>>) required(page.get("edges"))) {
			Map<String, Object> entry = required(PageEngine.child(edge, "node"));
			lines.writeRecord(List.of(text(entry, "ordinal"), harmless(name(entry, words)),
					words.code("SubjectKind", text(entry, "subjectKind")), harmless(text(entry, "employer")),
					harmless(text(entry, "nominatingUnit")), words.code("NominationStatus", text(entry, "status"))));
		}
		Map<String, Object> info = required(PageEngine.child(page, "pageInfo"));
		return Boolean.TRUE.equals(info.get("hasNextPage")) ? (String) info.get("endCursor") : null;
	}

	private static String name(Map<String, Object> entry, Words words) {
		return (entry.get("name") != null) ? text(entry, "name") : words.say("name.withheld");
	}

	private static String text(Map<String, Object> entry, String field) {
		return Objects.toString(entry.get(field), "");
	}

	private static <T> T required(@Nullable T value) {
		return Objects.requireNonNull(value, "the schema promises it");
	}

}
