package org.meritbook.query.competition;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about competitions.
 */
@Controller
final class CompetitionQueries {

	private final Competitions competitions;

	private final Positions positions;

	CompetitionQueries(Competitions competitions, Positions positions) {
		this.competitions = competitions;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Competition> competitions(@Argument @Nullable String schemeId, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("competitions", first, after);
		this.positions.await(atLeast, Competitions.READ_MODEL);
		return Connection.of(this.competitions.list(schemeId, page), page, (row) -> List.of(row.position()));
	}

	@BatchMapping(typeName = "Competition")
	Map<Competition, List<Result>> results(Set<Competition> competitions) {
		return this.competitions.results(competitions);
	}

}
