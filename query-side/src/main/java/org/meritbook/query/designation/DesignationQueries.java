package org.meritbook.query.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.meritbook.query.row.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about designations.
 */
@Controller
final class DesignationQueries {

	private final Designations designations;

	private final Positions positions;

	private final Clock clock;

	DesignationQueries(Designations designations, Positions positions, Clock clock) {
		this.designations = designations;
		this.positions = positions;
		this.clock = clock;
	}

	@QueryMapping
	DesignationConnection designations(@Argument @Nullable DesignationFilter filter, @Argument @Nullable LocalDate on,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("designations", first, after);
		this.positions.await(atLeast, Designations.READ_MODEL);
		DesignationFilter wanted = (filter != null) ? filter : DesignationFilter.ALL;
		LocalDate day = (on != null) ? Words.day("on", on) : LegalTime.legalDate(this.clock.instant());
		return new DesignationConnection(
				Connection.of(this.designations.list(wanted, day, page), page, (row) -> List.of(row.position())),
				wanted, day);
	}

	@SchemaMapping(typeName = "DesignationConnection")
	int totalCount(DesignationConnection connection) {
		return this.designations.count(connection.filter(), connection.on());
	}

}
