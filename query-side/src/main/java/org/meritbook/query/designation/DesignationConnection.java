package org.meritbook.query.designation;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Edge;
import org.meritbook.query.relay.PageInfo;

/**
 * A page of designations, with the question it answers: how many there are in all is
 * counted only when it is asked.
 *
 * @param page the page
 * @param filter which designations it lists
 * @param on day that is asked about
 */
public record DesignationConnection(Connection<Designation> page, DesignationFilter filter, LocalDate on) {

	/** Entries. */
	public List<Edge<Designation>> edges() {
		return this.page.edges();
	}

	/** Where the page stands. */
	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

}
