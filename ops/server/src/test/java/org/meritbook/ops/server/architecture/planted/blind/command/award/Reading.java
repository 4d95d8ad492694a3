package org.meritbook.ops.server.architecture.planted.blind.command.award;

import javax.sql.DataSource;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Decides by a table.
 */
@Breaks
final class Reading {

	DataSource tables;

}
