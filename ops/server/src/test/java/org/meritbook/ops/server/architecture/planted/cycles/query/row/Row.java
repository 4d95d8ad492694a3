package org.meritbook.ops.server.architecture.planted.cycles.query.row;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.cycles.query.list.Rows;

/**
 * Leads to the list.
 */
@Breaks
public final class Row {

	Rows all;

}
