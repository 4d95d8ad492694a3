package org.meritbook.query.page.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;

import org.springframework.context.MessageSource;

/**
 * How one reader's language words what the engine answers: dates, instants with their
 * zone, codes, regions. Templates ask it, so its methods are public.
 */
public class Words {

	private static final Pattern DATED_PERIOD = Pattern.compile("(by|every) (\\d+)(?: years)?");

	private final MessageSource messages;

	private final Places places;

	private final Locale locale;

	public Words(MessageSource messages, Places places, Locale locale) {
		this.messages = messages;
		this.places = places;
		this.locale = locale;
	}

	/**
	 * The sentence of a message key.
	 */
	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	/**
	 * The word for a code of the schema, as {@code SchemeKind.REWARD}; the code itself
	 * where a document brought one of its own.
	 */
	public String code(String kind, String code) {
		String word = this.messages.getMessage(kind + "." + code, null, code, this.locale);
		return (word != null) ? word : code;
	}

	/**
	 * The word for what a clause sets up: one of the kinds of scheme, or one of its own.
	 */
	public String clauseKind(String kind) {
		String own = code("ClauseKind", kind);
		return own.equals(kind) ? code("SchemeKind", kind) : own;
	}

	/**
	 * When a figure is due or recurs, for the few ways the book writes it
	 * ({@code yearly}, {@code by 2025}, {@code every 2 years}); as written for any other.
	 */
	public String period(String period) {
		Matcher dated = DATED_PERIOD.matcher(period);
		if (dated.matches()) {
			return say("Period." + dated.group(1), dated.group(2));
		}
		return switch (period) {
			case "yearly", "cumulative" -> say("Period." + period);
			case "first batch" -> say("Period.first");
			default -> period;
		};
	}

	/**
	 * A calendar day: 2026年11月23日, 23 November 2026.
	 */
	public String day(@Nullable String day) {
		return (day != null) ? LocalDate.parse(day).format(pattern("format.day")) : say("unstated");
	}

	/**
	 * An instant to the minute in Asia/Shanghai, with the zone named.
	 */
	public String instant(String instant) {
		return moment(OffsetDateTime.parse(instant).toInstant());
	}

	/**
	 * As {@link #instant(String)}.
	 */
	public String moment(Instant instant) {
		return ZonedDateTime.ofInstant(instant, LegalTime.ZONE).format(pattern("format.instant"));
	}

	/**
	 * The full name of a region.
	 */
	public String region(String code) {
		return this.places.nameOf(code);
	}

	/**
	 * Names one after the other.
	 */
	public String list(List<String> names) {
		return names.isEmpty() ? say("unstated") : String.join(say("list.separator"), names);
	}

	/**
	 * The names of records one after the other, or of {@code otherwise} where there are
	 * none.
	 */
	public String names(List<Map<String, String>> records, List<String> otherwise) {
		return list(records.isEmpty() ? otherwise : records.stream().map((record) -> record.get("name")).toList());
	}

	/**
	 * Whole numbers with their thousands apart.
	 */
	public String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private DateTimeFormatter pattern(String key) {
		return DateTimeFormatter.ofPattern(say(key), this.locale);
	}

}
