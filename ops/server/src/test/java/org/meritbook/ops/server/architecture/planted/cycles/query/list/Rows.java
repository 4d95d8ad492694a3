package org.meritbook.ops.server.architecture.planted.cycles.query.list;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.cycles.query.cell.Cell;

/**
 * Leads to the cell.
 */
@Breaks
public final class Rows {

	Cell first;

}
