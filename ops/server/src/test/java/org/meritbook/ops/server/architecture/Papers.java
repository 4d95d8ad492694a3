package org.meritbook.ops.server.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the documents of a repository promise: links that lead somewhere, and decisions
 * that say what lost and what holds them.
 */
record Papers(Tidiness repository) {

	private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)");

	private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");

	private static final Pattern TERM = Pattern.compile("`([^`]+)`");

	private static final List<String> HEADINGS = List.of("## Context", "## Decision", "## What lost and why",
			"## Pinned by");

	/** Links to files that do not exist. */
	List<String> deadLinks() {
		return this.repository.matching(".*\\.md")
			.flatMap((file) -> links(file).filter((link) -> leadsNowhere(file, link))
				.map((link) -> this.repository.name(file) + ": " + link + " leads nowhere"))
			.toList();
	}

	/** Decision records whose numbers leave a gap or repeat, or that lack a part. */
	List<String> unfinishedDecisions() {
		List<Path> records = decisions();
		List<String> faults = new ArrayList<>();
		IntStream.range(0, records.size()).forEach((index) -> {
			String name = records.get(index).getFileName().toString();
			String number = "%04d".formatted(index + 1);
			if (!name.matches(number + "-[a-z0-9-]+\\.md")) {
				faults.add(name + ": is to be named " + number + "-….md");
			}
			List<String> lines = Tidiness.text(records.get(index)).lines().toList();
			if (!lines.getFirst().startsWith("# " + number + " ")) {
				faults.add(name + ": its title is to begin with " + number);
			}
			if (!lines.stream().filter((line) -> line.startsWith("## ")).toList().equals(HEADINGS)) {
				faults.add(name + ": its parts are to be " + HEADINGS);
			}
		});
		return faults;
	}

	/**
	 * Names under "Pinned by" that pin nothing: each names a file, a folder, a class, or
	 * a package that has tests.
	 */
	List<String> emptyPins() {
		return decisions().stream().flatMap((file) -> {
			String pins = Tidiness.text(file).replaceFirst("(?s).*\n## Pinned by", "");
			if (pins.isBlank()) {
				return Stream.of(file.getFileName() + ": is pinned by nothing");
			}
			return TERM.matcher(pins)
				.results()
				.map((found) -> found.group(1))
				.filter((term) -> !holdsTests(term))
				.map((term) -> file.getFileName() + ": `" + term + "` is no test and holds none");
		}).toList();
	}

	/** Decision records, in the order of their numbers. */
	List<Path> decisions() {
		return this.repository.matching("ops/docs/decisions/[^/]*").toList();
	}

	private boolean holdsTests(String term) {
		String name = Pattern.quote(term);
		return this.repository.matching("src/test/.*/" + name + "(\\.\\w+|/.*)?").findAny().isPresent()
				|| this.repository.matching(name + "/src/test/.*").findAny().isPresent()
				|| this.repository.matching("ops/acceptance/scenarios/" + name + "/.*").findAny().isPresent();
	}

	private static Stream<String> links(Path file) {
		return LINK.matcher(FENCE.matcher(Tidiness.text(file)).replaceAll(""))
			.results()
			.map((MatchResult found) -> found.group(1))
			.filter((link) -> !link.matches("[a-z]+:.*"));
	}

	private boolean leadsNowhere(Path file, String link) {
		String path = link.replaceFirst("#.*", "");
		Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
		boolean inside = target.startsWith(this.repository.root());
		return !inside || !Files.exists(target) || (link.contains("#") && !hasHeading(target, link));
	}

	private static boolean hasHeading(Path target, String link) {
		String anchor = link.substring(link.indexOf('#') + 1);
		return !target.toString().endsWith(".md") || Tidiness.text(target)
			.lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
			.map((line) -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
			.anyMatch(anchor::equals);
	}

}
