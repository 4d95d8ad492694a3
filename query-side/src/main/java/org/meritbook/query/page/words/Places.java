package org.meritbook.query.page.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;

/**
 * Names of regions on a page, and the regions a reader may mean by a name. Readers know
 * 达州市 or 达州, never its GB/T 2260 code.
 */
public class Places {

	/**
	 * Where a province governs counties itself: xx01, xx02 in municipalities, else xx90.
	 */
	private static final Set<Integer> DIRECT = Set.of(1, 2, 90);

	private final Regions regions;

	private final Clock clock;

	private volatile @Nullable Standing standing;

	public Places(Regions regions, Clock clock) {
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
	 * Every region a reader may mean: by code, by name, by full name, or by the name
	 * without its last character (达州 for 达州市). None for text that is no region's.
	 */
	List<Place> meantBy(String text) {
		if (RegionCode.parse(text).isPresent()) {
			String name = nameOf(text);
			return name.equals(text) ? List.of() : List.of(new Place(text, name, name));
		}
		List<Place> exact = which((place) -> place.ownName().equals(text) || place.name().equals(text));
		return exact.isEmpty() ? which((place) -> place.isShortened(text)) : exact;
	}

	private List<Place> which(Predicate<Place> meant) {
		return standing().stream().filter(meant).toList();
	}

	private List<Place> standing() {
		LocalDate today = today();
		Standing known = this.standing;
		if (known == null || !known.day().equals(today)) {
			known = new Standing(today,
					this.regions.childrenOn(RegionCode.NATION, today)
						.stream()
						.flatMap((province) -> codesIn(province.code(), today))
						.flatMap((code) -> this.regions.nameOn(code, today)
							.map((name) -> new Place(code.value(), nameOf(code.value()), name))
							.stream())
						.toList());
			this.standing = known;
		}
		return known.places();
	}

	/**
	 * Codes a region in the province can have. Walking down by parents would search the
	 * whole table at every step.
	 */
	private Stream<RegionCode> codesIn(RegionCode province, LocalDate today) {
		int first = Integer.parseInt(province.value());
		return IntStream.range(0, 100)
			.filter((place) -> DIRECT.contains(place) || this.regions.existsOn(code(first + place * 100), today))
			.flatMap((place) -> IntStream.range(0, 100).map((county) -> first + place * 100 + county))
			.mapToObj(Places::code);
	}

	private static RegionCode code(int digits) {
		return new RegionCode(Integer.toString(digits));
	}

	private LocalDate today() {
		return LegalTime.legalDate(this.clock.instant());
	}

	/**
	 * A region and its names.
	 *
	 * @param code GB/T 2260 code
	 * @param name name with all regions above it
	 * @param ownName name without them
	 */
	public record Place(String code, String name, String ownName) {

		boolean isShortened(String text) {
			return this.ownName.length() == text.length() + 1 && this.ownName.startsWith(text);
		}

	}

	/** Asking for every code takes a while, so the answer is kept for its day. */
	private record Standing(LocalDate day, List<Place> places) {
	}

}
