package org.meritbook.query.graph;

import java.util.OptionalLong;

import org.meritbook.query.projection.ReadModels;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about the book itself.
 */
@Controller
final class BookQueries {

	private final ReadModels readModels;

	BookQueries(ReadModels readModels) {
		this.readModels = readModels;
	}

	@QueryMapping
	Book book() {
		OptionalLong head = this.readModels.head();
		return new Book(head.isPresent() ? head.getAsLong() : null, this.readModels.states());
	}

}
