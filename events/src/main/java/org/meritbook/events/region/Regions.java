package org.meritbook.events.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of regions, by date. Codes change (新津县 510132 became 新津区 510118 in 2020), so
 * a name is always asked for a day. The book knows the regions of its edition; a code it
 * does not hold has no name, no parent and lies in nothing.
 *
 * <p>
 * Municipalities have no prefecture level: the statistical codes xx01 市辖区 and xx02 县 are
 * no regions, and 永川区 500118 lies directly in 重庆市 500000. The same holds for counties a
 * province governs directly (xx90).
 */
public final class Regions {

	private static final String NATION_NAME = "全国";

	private final String version;

	private final NavigableMap<RegionCode, List<Region>> byCode;

	Regions(String version, Collection<Region> regions) {
		this.version = version;
		this.byCode = regions.stream()
			.collect(Collectors.groupingBy(Region::code, TreeMap::new, Collectors.toUnmodifiableList()));
	}

	/**
	 * The regions of the whole country, every province, prefecture and county;
	 * {@code regions.README.md} beside the table says from what sources and how far back.
	 */
	public static Regions china() {
		return China.REGIONS;
	}

	/**
	 * The edition of the table, to be kept beside what was derived from it.
	 */
	public String version() {
		return this.version;
	}

	/**
	 * The official name of {@code code} on {@code date}, or nothing when no such region
	 * stood then.
	 */
	public Optional<String> nameOn(RegionCode code, LocalDate date) {
		if (code.equals(RegionCode.NATION)) {
			return Optional.of(NATION_NAME);
		}
		return regionOn(code, date).map(Region::name);
	}

	/**
	 * Whether a region stood under {@code code} on {@code date}.
	 */
	public boolean existsOn(RegionCode code, LocalDate date) {
		return nameOn(code, date).isPresent();
	}

	/**
	 * The region directly above {@code code}: the prefecture, or the province where none
	 * stands between, or the nation. Nothing for the nation and for a code the book never
	 * held.
	 */
	public Optional<RegionCode> parentOf(RegionCode code) {
		if (!this.byCode.containsKey(code)) {
			return Optional.empty();
		}
		return Optional.of(switch (code.rank()) {
			case NATION, PROVINCE -> RegionCode.NATION;
			case PREFECTURE -> code.province();
			case COUNTY -> this.byCode.containsKey(code.prefecture()) ? code.prefecture() : code.province();
		});
	}

	/**
	 * The rank of {@code code}, or nothing for a code the book never held.
	 */
	public Optional<RegionRank> rankOf(RegionCode code) {
		return isKnown(code) ? Optional.of(code.rank()) : Optional.empty();
	}

	/**
	 * Whether {@code code} is {@code ancestor} or lies in it at any depth; never for a
	 * code the book never held. Codes of different times compare as well: an abolished
	 * county lies in the prefecture its code was given under.
	 */
	public boolean within(RegionCode code, RegionCode ancestor) {
		return isKnown(code) && lineage(code).anyMatch(ancestor::equals);
	}

	/**
	 * The name of {@code code} on {@code date} with all regions above it, as in 四川省达州市渠县,
	 * or nothing when no such region stood then.
	 */
	public Optional<String> fullNameOn(RegionCode code, LocalDate date) {
		if (code.equals(RegionCode.NATION) || !existsOn(code, date)) {
			return nameOn(code, date);
		}
		List<String> upwards = lineage(code).filter((level) -> !level.equals(RegionCode.NATION))
			.flatMap((level) -> nameOn(level, date).stream())
			.toList();
		return Optional.of(String.join("", upwards.reversed()));
	}

	/**
	 * The regions directly in {@code parent} on {@code date}, by code.
	 */
	public List<Region> childrenOn(RegionCode parent, LocalDate date) {
		return this.byCode.keySet()
			.stream()
			.filter((code) -> parentOf(code).filter(parent::equals).isPresent())
			.flatMap((code) -> regionOn(code, date).stream())
			.toList();
	}

	private boolean isKnown(RegionCode code) {
		return code.equals(RegionCode.NATION) || this.byCode.containsKey(code);
	}

	private Stream<RegionCode> lineage(RegionCode code) {
		return Stream.iterate(Optional.of(code), Optional::isPresent, (level) -> level.flatMap(this::parentOf))
			.flatMap(Optional::stream);
	}

	private Optional<Region> regionOn(RegionCode code, LocalDate date) {
		return this.byCode.getOrDefault(code, List.of()).stream().filter((region) -> region.stoodOn(date)).findFirst();
	}

	Stream<Region> all() {
		return this.byCode.values().stream().flatMap(List::stream);
	}

	/** Read once, on first use. */
	private static final class China {

		private static final Regions REGIONS = RegionsFile.read("regions.csv");

	}

}
