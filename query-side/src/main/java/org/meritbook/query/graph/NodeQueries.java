package org.meritbook.query.graph;

import org.meritbook.query.payout.Grants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.announcement.Announcements;
import org.meritbook.query.benefit.Benefits;
import org.meritbook.query.catalogue.Policies;
import org.meritbook.query.certificate.Certificates;
import org.meritbook.query.deadline.Deadlines;
import org.meritbook.query.competition.Competitions;
import org.meritbook.query.designation.Designations;
import org.meritbook.query.honoursroll.HonoursRoll;
import org.meritbook.query.party.Parties;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.recognition.Agreements;
import org.meritbook.query.relay.Nodes;
import org.meritbook.query.round.Rounds;
import org.meritbook.query.row.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds any public record by its id; the first part of an id names the kind of record.
 */
@Controller
final class NodeQueries {

	private final Map<String, Nodes> byKind = new HashMap<>();

	private final Positions positions;

	NodeQueries(List<Nodes> nodes, Positions positions) {
		this.positions = positions;
		nodes.forEach((kept) -> kept.kinds().forEach((kind) -> this.byKind.put(kind, kept)));
	}

	@QueryMapping
	@Nullable Object node(@Argument String id, @Argument @Nullable Long atLeast) {
		this.positions.await(atLeast, HonoursRoll.READ_MODEL, Announcements.READ_MODEL, Rounds.READ_MODEL,
				Parties.READ_MODEL, Policies.READ_MODEL, Certificates.READ_MODEL, Agreements.READ_MODEL,
				Grants.READ_MODEL, Deadlines.READ_MODEL,

				Designations.READ_MODEL, Competitions.READ_MODEL, Benefits.READ_MODEL);
		int end = id.indexOf('-');
		Nodes nodes = (end > 0 && Words.isPlain(id)) ? this.byKind.get(id.substring(0, end)) : null;
		return (nodes != null) ? nodes.node(id) : null;
	}

}
