package org.meritbook.ops.server.architecture.planted.cycles.query.page;

import org.meritbook.ops.server.architecture.planted.cycles.query.row.Row;

/**
 * Leads into the cycle, but not back.
 */
public final class Page {

	Row row;

}
