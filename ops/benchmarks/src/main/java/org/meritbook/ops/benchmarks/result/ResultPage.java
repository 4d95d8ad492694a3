package org.meritbook.ops.benchmarks.result;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The page beside the results: a table, the chart, and plainly which goals were missed.
 */
public final class ResultPage {

	private static final String CHART = "ratios.svg";

	private static final String REASONS = "reasons.properties";

	private final Results results;

	private final Properties reasons;

	private ResultPage(Results results, Properties reasons) {
		this.results = results;
		this.reasons = reasons;
	}

	/**
	 * The page of these results. Why a goal was missed stands in the file
	 * {@value #REASONS} beside them, by the name of the comparison.
	 */
	public static ResultPage of(Results results) throws IOException {
		Properties reasons = new Properties();
		Path file = results.file().resolveSibling(REASONS);
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				reasons.load(reader);
			}
		}
		return new ResultPage(results, reasons);
	}

	/** Writes the page and its chart beside the results. */
	public void write() throws IOException {
		List<Comparison> comparisons = this.results.comparisons();
		Files.writeString(this.results.file().resolveSibling(CHART), new Chart(comparisons).svg());
		String file = String.valueOf(this.results.file().getFileName());
		String table = comparisons.stream().map(ResultPage::row).collect(Collectors.joining());
		Files.writeString(this.results.file().resolveSibling("README.md"), head(file) + table + missed(comparisons));
	}

	private String head(String file) {
		return """
				# Benchmarks

				Made by `ops/benchmarks/run`; [how it is measured](../README.md). Commit %s, %s, JDK %s, PostgreSQL %s, \
				%s cores, load average before the run %s. Data: [%s](%s).

				All figures are ratios of two contenders that worked one after the other in the same round, so that above 1 \
				ours is better; the order turns with the rounds. There are no absolute times: they tell more of the machine \
				than of the book. CPU is processor time of one operation, of this program and PostgreSQL together.

				![Every round of every comparison as a dot, its median and its goal](%s)

				| comparison | ours | beside | unit | goal | median | every round | CPU µs, ours : beside | |
				|---|---|---|---|---|---|---|---|---|
				"""
			.formatted(fact("commit"), fact("date"), fact("jdk"), fact("postgresql"), fact("cores"), fact("load"), file,
					file, CHART);
	}

	private String fact(String name) {
		return this.results.fact(name);
	}

	private static String row(Comparison one) {
		String rounds = one.ratios().stream().map(ResultPage::ratio).collect(Collectors.joining(" "));
		String cpu = (one.cpuMicrosBeside() > 0) ? one.cpuMicrosOurs() + " : " + one.cpuMicrosBeside() : "";
		return "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |%n".formatted(one.name(), one.ours(), one.beside(),
				one.unit(), (one.goal() > 0) ? "≥ " + ratio(one.goal()) : "",
				one.ratios().isEmpty() ? "not measured" : "**" + ratio(one.median()) + "**", rounds, cpu, verdict(one));
	}

	private static String verdict(Comparison one) {
		if (one.notMeasured() != null) {
			return one.notMeasured();
		}
		if (one.goal() == 0) {
			return "";
		}
		return one.missed() ? "missed" : "reached";
	}

	private String missed(List<Comparison> comparisons) {
		String missed = comparisons.stream()
			.filter(Comparison::missed)
			.map((one) -> "- `%s`: %s instead of %s. %s%n".formatted(one.name(), ratio(one.median()), ratio(one.goal()),
					this.reasons.getProperty(one.name(), "The reason is not known yet.")))
			.collect(Collectors.joining());
		return "\n## Goals missed\n\n" + (missed.isEmpty() ? "None of those measured.\n" : missed);
	}

	static String ratio(long thousandths) {
		return BigDecimal.valueOf(thousandths, 3).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

}
