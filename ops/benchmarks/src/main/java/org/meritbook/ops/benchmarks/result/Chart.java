package org.meritbook.ops.benchmarks.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws comparisons as SVG: a line each, every round a dot, the median a bar, the goal a
 * red line, on a logarithmic scale of ratios.
 */
final class Chart {

	private static final int WIDTH = 960;

	private static final int LABELS = 250;

	private static final int ROW = 30;

	private static final int TOP = 50;

	private static final int MARGIN = 30;

	private static final List<Long> TICKS = List.of(100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L,
			50_000L);

	private final List<Comparison> comparisons;

	Chart(List<Comparison> comparisons) {
		this.comparisons = comparisons.stream().filter((one) -> !one.ratios().isEmpty()).toList();
	}

	String svg() {
		int height = TOP + ROW * this.comparisons.size() + MARGIN;
		List<String> parts = new ArrayList<>();
		parts.add("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
				<title>Ours beside others: ratio of every round</title>
				<rect width="100%%" height="100%%" fill="#ffffff"/>
				<text x="%d" y="18" fill="#333333">ratio; right of 1 ours is better · dot: a round · bar: median · \
				red: goal</text>
				""".formatted(WIDTH, height, LABELS));
		TICKS.forEach((tick) -> parts.add(tick(tick, height)));
		for (int row = 0; row < this.comparisons.size(); row++) {
			parts.add(row(this.comparisons.get(row), TOP + ROW * row + ROW / 2));
		}
		parts.add("</svg>\n");
		return String.join("", parts);
	}

	private static String tick(long ratio, int height) {
		boolean one = ratio == 1_000;
		return """
				<line x1="%s" y1="%d" x2="%s" y2="%d" stroke="%s"/>
				<text x="%s" y="%d" text-anchor="middle" fill="#666666">%s</text>
				""".formatted(x(ratio), TOP - 10, x(ratio), height - MARGIN, one ? "#555555" : "#dddddd", x(ratio),
				height - 10, ResultPage.ratio(ratio).replaceAll("\\.?0+$", ""));
	}

	private static String row(Comparison one, int y) {
		List<String> parts = new ArrayList<>();
		parts.add("<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#111111\">%s</text>%n".formatted(LABELS - 10,
				y + 4, one.name()));
		if (one.goal() > 0) {
			parts.add(bar(one.goal(), y, 12, "#c0392b"));
		}
		parts.add(bar(one.median(), y, 8, "#1f4e79"));
		one.ratios()
			.forEach((ratio) -> parts
				.add("<circle cx=\"%s\" cy=\"%d\" r=\"4\" fill=\"#1f4e79\" fill-opacity=\"0.45\"/>%n"
					.formatted(x(ratio), y)));
		return String.join("", parts);
	}

	private static String bar(long ratio, int y, int half, String colour) {
		return "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"/>%n".formatted(x(ratio),
				y - half, x(ratio), y + half, colour);
	}

	private static String x(long thousandths) {
		double first = Math.log10((double) TICKS.getFirst());
		double last = Math.log10((double) TICKS.getLast());
		double at = Math.log10((double) Math.clamp(thousandths, TICKS.getFirst(), TICKS.getLast()));
		return String.format(Locale.ROOT, "%.1f", LABELS + (at - first) / (last - first) * (WIDTH - LABELS - MARGIN));
	}

}
