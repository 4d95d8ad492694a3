package org.meritbook.query.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.projection.ReadModel;

/**
 * How far the book has come.
 *
 * @param head position of the newest event, null while the book is empty
 * @param readModels how far each read model has come
 */
public record Book(@Nullable Long head, List<ReadModel> readModels) {

	public Book {
		readModels = List.copyOf(readModels);
	}

}
