package org.meritbook.query.timeline;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.party.Parties;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What auditors and the public ask of a record's life.
 */
@Controller
final class TimelineQueries {

	private final Timeline timeline;

	private final Positions positions;

	TimelineQueries(Timeline timeline, Positions positions) {
		this.timeline = timeline;
		this.positions = positions;
	}

	@QueryMapping
	Connection<TimelineEntry> timeline(@Argument String recordId, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of(Timeline.READ_MODEL, first, after);
		this.positions.await(atLeast, Timeline.READ_MODEL, Parties.READ_MODEL);
		return this.timeline.page(recordId, page);
	}

}
