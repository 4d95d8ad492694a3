package org.meritbook.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.meritbook.events.MeritbookEvent;

/**
 * One round from nomination to conferral: four nominees, three of them listed, one of
 * those doubted, two honored.
 */
public final class Story {

	public static final String ROUND = "round-2026";

	public static final String LIST = "disclosure-2026";

	public static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 3);

	/** The window of five working days that follows has its last day here. */
	public static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 10);

	public static final LocalDate CONFERRED = LocalDate.of(2026, 2, 26);

	/** Names by nominee, every one invented; the fourth was never listed. */
	public static final List<String> NAMES = List.of("虚构甲", "虚构乙", "虚构丙", "虚构丁");

	private final Sample sample;

	public Story(Sample sample) {
		this.sample = sample;
	}

	public static Story in(Book book) {
		return new Story(new Sample(book.vault()));
	}

	public List<MeritbookEvent> untilNominations() {
		List<MeritbookEvent> events = new ArrayList<>(this.sample.ground());
		events.addAll(Sample.opened(ROUND, 2026));
		for (int i = 1; i <= NAMES.size(); i++) {
			events.add(this.sample.person("person-" + i, NAMES.get(i - 1)));
			events.addAll(Sample.nominated(ROUND, "nomination-" + i, "person-" + i));
		}
		return events;
	}

	public List<MeritbookEvent> untilNotice() {
		List<String> list = List.of("nomination-1", "nomination-2", "nomination-3");
		List<MeritbookEvent> events = new ArrayList<>(untilNominations());
		events.add(Sample.shortlisted(ROUND, list));
		events.add(Sample.published(ROUND, LIST, 1, list, PUBLISHED));
		return events;
	}

	public List<MeritbookEvent> untilObjection() {
		List<MeritbookEvent> events = new ArrayList<>(untilNotice());
		events.add(this.sample.objection(ROUND, "nomination-3", "objection-1", LocalDate.of(2026, 2, 5)));
		return events;
	}

	public List<MeritbookEvent> whole() {
		List<MeritbookEvent> events = new ArrayList<>(untilObjection());
		events.add(Sample.resolved(ROUND, "nomination-3", "objection-1", true, LocalDate.of(2026, 2, 9)));
		events.addAll(Sample.conferred(ROUND, LIST, Map.of("nomination-1", "person-1", "nomination-2", "person-2"),
				CONFERRED));
		return events;
	}

}
