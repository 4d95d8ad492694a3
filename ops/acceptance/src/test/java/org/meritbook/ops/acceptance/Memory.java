package org.meritbook.ops.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.identity.CreditCode;
import org.meritbook.events.identity.ResidentId;
import org.meritbook.events.region.RegionCode;

/**
 * What a scenario remembers between its steps, and how placeholders are filled:
 * {@code i}, {@code day n} (today in Asia/Shanghai, moved by n), {@code year},
 * {@code uuid}, {@code uuid name}, {@code residentId n i}, {@code creditCode n i},
 * {@code last} (newest position seen), {@code next} (the position after it, for what a
 * process records), {@code list name} and remembered names.
 */
final class Memory {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

	private final String scenario;

	private final Map<String, String> values = new TreeMap<>();

	private final Map<String, List<String>> lists = new TreeMap<>();

	private final LocalDate today = LegalTime.legalDate(Instant.now());

	private long last = -1;

	Memory(String scenario) {
		this.scenario = scenario;
	}

	void remember(String name, String value) {
		if (name.endsWith("[]")) {
			this.lists.computeIfAbsent(name.substring(0, name.length() - 2), (key) -> new ArrayList<>()).add(value);
		}
		else {
			this.values.put(name, value);
		}
	}

	void sawPosition(long position) {
		this.last = Math.max(this.last, position);
	}

	String fill(String text, String step, int index) {
		Matcher matcher = PLACEHOLDER.matcher(text);
		return matcher
			.replaceAll((match) -> Matcher.quoteReplacement(value(match.group(1).strip().split("\\s+"), step, index)));
	}

	private String value(String[] words, String step, int index) {
		return switch (words[0]) {
			case "i" -> Integer.toString(index);
			case "last" -> Long.toString(this.last);
			case "next" -> Long.toString(this.last + 1);
			case "day" -> this.today.plusDays(Long.parseLong(words[1])).toString();
			case "year" -> Integer.toString(this.today.getYear());
			case "uuid" -> uuid((words.length > 1) ? words[1] : step + "/" + index);
			case "residentId" -> ResidentId
				.synthetic(new RegionCode("511702"), LocalDate.of(1985, 6, 1).plusDays(number(words, index)), 1)
				.number();
			case "creditCode" ->
				CreditCode.synthetic(CreditCode.Register.ENTERPRISE, new RegionCode("511702"), number(words, index))
					.code();
			case "list" -> Objects.requireNonNull(this.lists.get(words[1]), words[1])
				.stream()
				.limit((words.length > 2) ? Long.parseLong(words[2]) : Long.MAX_VALUE)
				.map((value) -> '"' + value + '"')
				.collect(Collectors.joining(", ", "[", "]"));
			case "item" -> Objects.requireNonNull(this.lists.get(words[1]), words[1])
				.get((words[2].equals("i") ? index : Integer.parseInt(words[2])) - 1);
			default -> Objects.requireNonNull(this.values.get(words[0]), () -> "nothing remembered as " + words[0]);
		};
	}

	private String uuid(String name) {
		return UUID.nameUUIDFromBytes((this.scenario + "/" + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static int number(String[] words, int index) {
		int base = Integer.parseInt(words[1]);
		return (words.length > 2) ? base + index : base;
	}

}
