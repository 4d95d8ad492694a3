package org.meritbook.query.recognition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about agreements, equivalence tables and recognitions.
 */
@Controller
final class RecognitionQueries {

	private final Agreements agreements;

	private final Recognitions recognitions;

	private final Positions positions;

	RecognitionQueries(Agreements agreements, Recognitions recognitions, Positions positions) {
		this.agreements = agreements;
		this.recognitions = recognitions;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Agreement> agreements(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable Long atLeast) {
		Page page = Page.of("agreements", first, after);
		this.positions.await(atLeast, Agreements.READ_MODEL);
		return Connection.of(this.agreements.list(page), page, (row) -> List.of(row.position()));
	}

	@QueryMapping
	Connection<EquivalenceTable> equivalenceTables(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable Long atLeast) {
		Page page = Page.of("equivalenceTables", first, after);
		this.positions.await(atLeast, Agreements.READ_MODEL);
		return Connection.of(this.recognitions.tables(page), page, (row) -> List.of(row.position()));
	}

	@QueryMapping
	Connection<Recognition> recognitions(@Argument @Nullable String schemeId, @Argument @Nullable String agreementId,
			@Argument @Nullable RecognitionStatus status, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("recognitions", first, after);
		this.positions.await(atLeast, Agreements.READ_MODEL);
		return Connection.of(this.recognitions.list(schemeId, agreementId, status, page), page,
				(row) -> List.of(row.position()));
	}

}
