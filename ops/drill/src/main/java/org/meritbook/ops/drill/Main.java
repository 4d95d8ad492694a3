package org.meritbook.ops.drill;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.ops.verifier.book.BookLine;

/**
 * The drill on the command line. Ends with 0 if every tampering was found and located and
 * no sound copy raised an alarm, 1 if not, 64 if it was called wrongly.
 */
public final class Main {

	private static final int MISUSED = 64;

	private static final String USAGE = """
			[--book EXPORT.jsonl] [--events 300] [--random 1000] [--seed 1] [--json FILE]
			在账本副本上逐一篡改并显示哪项核验发现了它 tampers with copies of a book and shows which check caught it
			export JDBC-URL FILE.jsonl
			导出账本供核验 exports a book to be verified; user and password belong into the URL
			""";

	private static final SigningKey KEY = SigningKey.of("drill.example/meritbook", VerifierKey.ED25519, new byte[32]);

	private final PrintStream out;

	Main(PrintStream out) {
		this.out = out;
	}

	/** Runs and ends the program. */
	public static void main(String[] words) throws IOException, SQLException {
		// A name of its own: a logback.xml here would be found by whoever uses this
		// module.
		System.setProperty("logback.configurationFile", "drill-logback.xml");
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		System.exit(new Main(out).run(List.of(words)));
	}

	int run(List<String> words) throws IOException, SQLException {
		if (words.size() == 3 && words.getFirst().equals("export")) {
			this.out.println(BookExport.write(words.get(1), Path.of(words.get(2))) + " events");
			return 0;
		}
		Map<String, String> options = new HashMap<>();
		for (int at = 0; at + 1 < words.size(); at += 2) {
			options.put(words.get(at), words.get(at + 1));
		}
		if (words.size() % 2 != 0
				|| !List.of("--book", "--events", "--random", "--seed", "--json").containsAll(options.keySet())
				|| !number(options, "--events", 300).matches("[1-9]\\d{1,6}")
				|| !number(options, "--random", 1000).matches("\\d{1,7}")
				|| !number(options, "--seed", 1).matches("\\d{1,18}")) {
			this.out.print(USAGE);
			return MISUSED;
		}
		return drill(options);
	}

	private int drill(Map<String, String> options) throws IOException, SQLException {
		SplittableRandom chance = new SplittableRandom(Long.parseLong(number(options, "--seed", 1)));
		String book = options.get("--book");
		List<StoredForm> events = (book != null) ? read(Path.of(book))
				: new GeneratedBook(chance).events(Integer.parseInt(number(options, "--events", 300)));
		Report report = new Drill(events, KEY).run(chance, Integer.parseInt(number(options, "--random", 1000)));
		this.out.print(report.table());
		String json = options.get("--json");
		if (json != null) {
			Files.write(Path.of(json), report.json());
		}
		return report.isSound() ? 0 : 1;
	}

	private static String number(Map<String, String> options, String name, int otherwise) {
		return options.getOrDefault(name, Integer.toString(otherwise));
	}

	private static List<StoredForm> read(Path file) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			return lines.lines().skip(1).map(BookLine::parse).toList();
		}
	}

}
