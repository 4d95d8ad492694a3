package org.meritbook.query.honoursroll;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.party.Parties;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What everyone asks of the honours roll.
 */
@Controller
final class HonoursRollQueries {

	private final HonoursRoll roll;

	private final Positions positions;

	HonoursRollQueries(HonoursRoll roll, Positions positions) {
		this.roll = roll;
		this.positions = positions;
	}

	@QueryMapping
	HonorConnection honoursRoll(@Argument @Nullable HonoursRollFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("honoursRoll", first, after);
		HonoursRollFilter wanted = Objects.requireNonNullElse(filter, HonoursRollFilter.ALL);
		this.positions.await(atLeast, HonoursRoll.READ_MODEL, Parties.READ_MODEL);
		Connection<Honor> honors = Connection.of(this.roll.list(wanted, page), page,
				(row) -> List.of(row.conferredOn(), row.position()));
		return new HonorConnection(honors, wanted);
	}

	@SchemaMapping(typeName = "HonorConnection", field = "totalCount")
	int totalCount(HonorConnection connection) {
		return this.roll.count(connection.filter());
	}

}
