package org.meritbook.query.honoursroll;

import java.util.List;

import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Edge;
import org.meritbook.query.relay.PageInfo;

/**
 * A page of the honours roll, with the question it answers: how many there are in all is
 * counted only when it is asked.
 *
 * @param page the page
 * @param filter which honors it lists
 */
public record HonorConnection(Connection<Honor> page, HonoursRollFilter filter) {

	/** Entries. */
	public List<Edge<Honor>> edges() {
		return this.page.edges();
	}

	/** Where the page stands. */
	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

}
