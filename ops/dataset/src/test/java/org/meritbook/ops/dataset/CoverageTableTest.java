package org.meritbook.ops.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the committed coverage table is true. Run with {@code -Dgolden=update} to write
 * it anew.
 */
class CoverageTableTest {

	private static final Path ACCEPTANCE = Path.of("..", "acceptance");

	private static final Path COMMITTED = ACCEPTANCE.resolve("coverage.csv");

	private final DataSet dataSet = DataSet.bundled();

	private final List<String> rows = SeedRow.all().stream().map(SeedRow::id).toList();

	@Test
	void the_committed_table_is_the_one_made_from_the_data_set() throws IOException {
		String made = new CoverageTable(this.dataSet, CoverageTable.committedActing()).asText();
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(COMMITTED, made);
		}
		assertThat(Files.readString(COMMITTED)).as("stale: run this test with -Dgolden=update").isEqualTo(made);
	}

	@Test
	void every_row_is_in_the_table_once_and_every_scenario_exists() {
		assertThat(new CoverageTable(this.dataSet, CoverageTable.committedActing()).faults(this.rows,
				ACCEPTANCE.resolve("scenarios")))
			.isEmpty();
	}

	@Test
	void a_missing_an_unknown_and_a_doubled_row_are_found() {
		List<DocumentEntry> documents = new ArrayList<>(this.dataSet.documents());
		DocumentEntry last = documents.removeLast();
		List<ClauseEntry> clauses = new ArrayList<>(last.clauses());
		ClauseEntry gone = clauses.removeLast();
		clauses.add(clauses.getFirst());
		clauses.add(renamed(gone, "A009-01"));
		documents.add(new DocumentEntry(last.policy(), clauses, last.schemes()));
		DataSet broken = new DataSet(this.dataSet.organisations(), documents);
		assertThat(new CoverageTable(broken, Map.of()).faults(this.rows, ACCEPTANCE)).containsExactlyInAnyOrder(
				gone.clauseId() + " is missing", clauses.getFirst().clauseId() + " is there twice",
				"A009-01 is no row of the documents");
	}

	@Test
	void a_row_that_acts_in_no_scenario_is_found(@TempDir Path scenarios) throws IOException {
		Files.createDirectory(scenarios.resolve("outstanding-talent-2023"));
		Map<String, List<String>> acting = Map.of("A000-05", List.of("outstanding-talent"), "A000-07",
				List.of("mayors-award"), "A009-01", List.of("outstanding-talent"));
		assertThat(new CoverageTable(this.dataSet, acting).faults(this.rows, scenarios)).containsExactlyInAnyOrder(
				"A000-07 acts in the scenario 'mayors-award', which does not exist",
				"A009-01 acts and is no row of the documents");
	}

	@Test
	void a_row_that_acts_names_its_scenario_and_all_the_places_it_lives_in() {
		Map<String, List<String>> acting = Map.of("A000-23", List.of("craftsmen", "revocation"));
		assertThat(new CoverageTable(this.dataSet, acting).asText().lines()).contains(
				"A000-23,policy-511700-2023-299 clause 二(五)一是; scheme-A001-47,yes,craftsmen; revocation",
				"A003-63,policy-512000-2018-78 clause 25; scheme-A003-63; scheme-A003-64; target-A003-63,no,");
	}

	private static ClauseEntry renamed(ClauseEntry clause, String id) {
		return new ClauseEntry(id, clause.clause(), clause.tier(), clause.kind(), clause.name(), clause.localLevel(),
				clause.ranks(), clause.regionCodes(), clause.leadUnits(), clause.figures(), clause.funding(),
				clause.measure(), clause.note());
	}

}
