package org.meritbook.query.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;

/**
 * One policy document.
 *
 * @param id stream of the document
 * @param position where it was registered
 * @param sortedOn its day among others: the date on it, or else the day it was written
 * down
 * @param title title
 * @param nature what kind of document it is
 * @param documentNo document number
 * @param issuers issuing bodies
 * @param documentDate date on the document
 * @param rank rank of the issuing level
 * @param regionCode GB/T 2260 code
 * @param note what a reader has to know about it
 * @param life its versions and its end
 */
public record Policy(String id, long position, LocalDate sortedOn, String title, DocumentNature nature,
		@Nullable String documentNo, List<String> issuers, @Nullable LocalDate documentDate, Rank rank,
		String regionCode, @Nullable String note, PolicyLife life) {

	public Policy {
		issuers = List.copyOf(issuers);
	}

	/** First day in force, null for a draft. */
	public @Nullable LocalDate effectiveFrom() {
		return this.life.effectiveFrom();
	}

	/** Last day in force by the newest version. */
	public @Nullable LocalDate effectiveTo() {
		return this.life.effectiveTo();
	}

}
