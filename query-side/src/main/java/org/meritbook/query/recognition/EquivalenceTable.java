package org.meritbook.query.recognition;

import java.util.List;

import org.meritbook.events.type.Basis;

/**
 * An equivalence table with its versions.
 *
 * @param id stream of the table
 * @param position where it was first recorded
 * @param name name
 * @param versions versions, the oldest first
 * @param basis clause it carries out
 */
public record EquivalenceTable(String id, long position, String name, List<TableVersion> versions, Basis basis) {

	public EquivalenceTable {
		versions = List.copyOf(versions);
	}

}
