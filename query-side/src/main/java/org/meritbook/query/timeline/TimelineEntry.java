package org.meritbook.query.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;

/**
 * One step of a record's life, as the one who asks may see it.
 *
 * @param position position in the book
 * @param recordedAt when the book learned it
 * @param effectiveOn day it took effect
 * @param event stored name of the event
 * @param office name of the office that acted
 * @param role role that acted
 * @param actor account that acted, for auditors
 * @param basis clause it rests on
 * @param details labelled values
 */
public record TimelineEntry(long position, OffsetDateTime recordedAt, LocalDate effectiveOn, String event,
		@Nullable String office, @Nullable String role, @Nullable String actor, Basis basis, List<Detail> details) {

	public TimelineEntry {
		details = List.copyOf(details);
	}

	/** What happened, in Chinese. */
	public String titleZh() {
		return Title.of(this.event).zh();
	}

	/** What happened, in English. */
	public String titleEn() {
		return Title.of(this.event).en();
	}

}
