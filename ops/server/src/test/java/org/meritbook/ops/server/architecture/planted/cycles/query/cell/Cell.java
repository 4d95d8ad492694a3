package org.meritbook.ops.server.architecture.planted.cycles.query.cell;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.cycles.query.row.Row;

/**
 * Leads back to the row.
 */
@Breaks
public final class Cell {

	Row row;

}
