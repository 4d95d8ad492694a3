package org.meritbook.query.relay;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Records of one kind or several that can be found by a global id.
 */
public interface Nodes {

	/** First parts of the ids of these records, before the hyphen. */
	Set<String> kinds();

	/** The record of that id, or null if the book knows none. */
	@Nullable Object node(String id);

}
