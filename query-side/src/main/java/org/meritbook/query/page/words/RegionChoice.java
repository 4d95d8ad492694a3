package org.meritbook.query.page.words;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.page.words.Places.Place;

/**
 * What a reader wrote as region, and what it may mean. A search runs only once it is
 * settled: showing the whole country instead of a mistyped town would be a wrong answer.
 *
 * @param text what was written; empty when nothing
 * @param meant regions it may mean
 */
public record RegionChoice(String text, List<Place> meant) {

	public static RegionChoice of(@Nullable String text, Places places) {
		return (text == null || text.isBlank()) ? new RegionChoice("", List.of())
				: new RegionChoice(text.strip(), places.meantBy(text.strip()));
	}

	/**
	 * Whether one region was meant, or none was asked for.
	 */
	public boolean settled() {
		return this.text.isEmpty() || this.meant.size() == 1;
	}

	/**
	 * Its code, or nothing when none was asked for.
	 */
	public @Nullable String code() {
		return (settled() && !this.meant.isEmpty()) ? this.meant.getFirst().code() : null;
	}

}
