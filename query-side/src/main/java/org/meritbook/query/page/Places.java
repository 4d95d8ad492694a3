package org.meritbook.query.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.region.Region;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.RegionRank;
import org.meritbook.events.region.Regions;

/**
 * Names of regions on a page, and the regions a reader may mean by a name. Readers know
 * 达州市 or 达州, never its GB/T 2260 code.
 */
class Places {

	private final Regions regions;

	private final Clock clock;

	private volatile @Nullable Standing standing;

	Places(Regions regions, Clock clock) {
		this.regions = regions;
		this.clock = clock;
	}

	/**
	 * The name of a region today with all regions above it, or the code itself where it
	 * has none.
	 */
	String nameOf(String code) {
		return RegionCode.parse(code).flatMap((parsed) -> this.regions.fullNameOn(parsed, today())).orElse(code);
	}

	/**
	 * Every region a reader may mean: by code, by full name, or by the name without its
	 * last character (达州 for 达州市). None for text that is no region's.
	 */
	List<Place> meantBy(String text) {
		if (RegionCode.parse(text).isPresent()) {
			return nameOf(text).equals(text) ? List.of() : List.of(new Place(text, nameOf(text)));
		}
		List<Region> standing = standing();
		List<Region> exact = standing.stream().filter((region) -> isNamed(region, text)).toList();
		List<Region> meant = exact.isEmpty() ? standing.stream().filter((region) -> isNamedShort(region, text)).toList()
				: exact;
		return meant.stream().map((region) -> new Place(region.code().value(), nameOf(region.code().value()))).toList();
	}

	private boolean isNamed(Region region, String text) {
		return region.name().equals(text) || nameOf(region.code().value()).equals(text);
	}

	private static boolean isNamedShort(Region region, String text) {
		return region.name().length() == text.length() + 1 && region.name().startsWith(text);
	}

	private List<Region> standing() {
		LocalDate today = today();
		Standing known = this.standing;
		if (known == null || !known.day().equals(today)) {
			known = new Standing(today, new ArrayList<>());
			descend(RegionCode.NATION, known);
			this.standing = known;
		}
		return known.regions();
	}

	private void descend(RegionCode parent, Standing into) {
		for (Region region : this.regions.childrenOn(parent, into.day())) {
			into.regions().add(region);
			if (region.code().rank() != RegionRank.COUNTY) {
				descend(region.code(), into);
			}
		}
	}

	private LocalDate today() {
		return LegalTime.legalDate(this.clock.instant());
	}

	/**
	 * A region and its full name.
	 *
	 * @param code GB/T 2260 code
	 * @param name name with all regions above it
	 */
	record Place(String code, String name) {
	}

	/** Walking the tree takes long enough to do it once a day, not once a search. */
	private record Standing(LocalDate day, List<Region> regions) {
	}

}
