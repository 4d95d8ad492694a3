package org.meritbook.query.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about schemes.
 */
@Controller
final class SchemeQueries {

	private final Schemes schemes;

	private final Positions positions;

	SchemeQueries(Schemes schemes, Positions positions) {
		this.schemes = schemes;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Scheme> schemes(@Argument @Nullable SchemeKind kind, @Argument @Nullable String regionCode,
			@Argument @Nullable String name, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable Long atLeast) {
		Page page = Page.of("schemes", first, after);
		this.positions.await(atLeast, Policies.READ_MODEL);
		return Connection.of(this.schemes.list(kind, regionCode, name, page), page, (row) -> List.of(row.position()));
	}

}
