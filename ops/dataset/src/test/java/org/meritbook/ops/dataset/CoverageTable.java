package org.meritbook.ops.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which row of the five documents lives where, and which scenario shows it act. Made from
 * the data set, so that it cannot promise what is not there.
 */
final class CoverageTable {

	private final DataSet dataSet;

	/** Scenarios by row. */
	private final Map<String, List<String>> acting;

	CoverageTable(DataSet dataSet, Map<String, List<String>> acting) {
		this.dataSet = dataSet;
		this.acting = acting;
	}

	/** Scenarios by row, from the committed list. */
	static Map<String, List<String>> committedActing() {
		return CsvFile.read("acting-rows.csv")
			.stream()
			.collect(Collectors.groupingBy((line) -> line.getField("row"), TreeMap::new,
					Collectors.mapping((line) -> line.getField("scenario"), Collectors.toList())));
	}

	String asText() {
		return Stream.concat(Stream.of("row,where,acts,scenario"), lines()).collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * What is wrong with it, given the rows that must be there and the scenarios' folder.
	 */
	List<String> faults(List<String> rows, Path scenarios) {
		List<String> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		clauses().forEach((row) -> {
			if (!seen.add(row)) {
				faults.add(row + " is there twice");
			}
			if (!rows.contains(row)) {
				faults.add(row + " is no row of the documents");
			}
		});
		rows.stream().filter((row) -> !seen.contains(row)).map((row) -> row + " is missing").forEach(faults::add);
		this.acting.forEach((row, names) -> {
			if (!rows.contains(row)) {
				faults.add(row + " acts and is no row of the documents");
			}
			names.stream()
				.filter((name) -> name.isBlank() || !exists(scenarios, name))
				.map((name) -> row + " acts in the scenario '" + name + "', which does not exist")
				.forEach(faults::add);
		});
		return faults;
	}

	private Stream<String> clauses() {
		return rowClauses().map((owned) -> owned.clause().clauseId());
	}

	private Stream<String> lines() {
		return rowClauses().map((owned) -> {
			String row = owned.clause().clauseId();
			List<String> names = this.acting.getOrDefault(row, List.of());
			return String.join(",", row, where(owned), names.isEmpty() ? "no" : "yes", String.join("; ", names));
		});
	}

	private String where(Owned owned) {
		String row = owned.clause().clauseId();
		Stream<String> measure = (owned.clause().measure() != null) ? Stream.of(owned.clause().measureId())
				: Stream.empty();
		Stream<String> schemes = this.dataSet.documents()
			.stream()
			.flatMap((document) -> document.schemes().stream())
			.filter((scheme) -> scheme.rows().contains(row))
			.map(SchemeEntry::schemeId);
		return Stream.of(Stream.of(owned.policyId() + " clause " + owned.clause().clause()), schemes, measure)
			.flatMap((part) -> part)
			.collect(Collectors.joining("; "));
	}

	/** The rows of the five documents; the clauses of cited laws are none of them. */
	private Stream<Owned> rowClauses() {
		return this.dataSet.documents()
			.stream()
			.flatMap((document) -> document.clauses()
				.stream()
				.map((clause) -> new Owned(document.policy().policyId(), clause)))
			.filter((owned) -> !owned.clause().clauseId().startsWith("law-"));
	}

	private static boolean exists(Path scenarios, String name) {
		if (!Files.isDirectory(scenarios)) {
			return false;
		}
		try (Stream<Path> found = Files.list(scenarios)) {
			return found.anyMatch((path) -> String.valueOf(path.getFileName()).startsWith(name));
		}
		catch (IOException fault) {
			throw new UncheckedIOException(fault);
		}
	}

	private record Owned(String policyId, ClauseEntry clause) {
	}

}
