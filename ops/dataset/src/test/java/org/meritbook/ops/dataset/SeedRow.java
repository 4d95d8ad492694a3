package org.meritbook.ops.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.meritbook.events.type.Rank;

/**
 * A row of the five documents, as it was found there; ids and codes only.
 *
 * @param id id
 * @param tier what it is for
 * @param kind what it sets up
 * @param ranks normalised ranks
 * @param regions GB/T 2260 codes
 */
record SeedRow(String id, String tier, String kind, Set<Rank> ranks, Set<String> regions) {

	static List<SeedRow> all() {
		return CsvFile.read("seed-rows.csv")
			.stream()
			.map((line) -> new SeedRow(line.getField("row"), line.getField("tier"), line.getField("kind"),
					Arrays.stream(line.getField("ranks").split("\\|")).map(Rank::valueOf).collect(Collectors.toSet()),
					Set.of(line.getField("regions").split("\\|"))))
			.toList();
	}

}
