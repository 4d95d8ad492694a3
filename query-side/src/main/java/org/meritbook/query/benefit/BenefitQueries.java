package org.meritbook.query.benefit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about benefits.
 */
@Controller
final class BenefitQueries {

	private final Benefits benefits;

	private final Positions positions;

	BenefitQueries(Benefits benefits, Positions positions) {
		this.benefits = benefits;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Benefit> benefits(@Argument @Nullable BenefitKind kind, @Argument @Nullable String schemeId,
			@Argument @Nullable BenefitStatus status, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("benefits", first, after);
		this.positions.await(atLeast, Benefits.READ_MODEL);
		return Connection.of(this.benefits.list(kind, schemeId, status, page), page, (row) -> List.of(row.position()));
	}

}
