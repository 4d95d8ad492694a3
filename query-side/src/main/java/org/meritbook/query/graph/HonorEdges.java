package org.meritbook.query.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meritbook.query.honoursroll.Honor;
import org.meritbook.query.party.Parties;
import org.meritbook.query.party.Party;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.NestedPage;
import org.meritbook.query.relay.Page;
import org.meritbook.query.round.Nomination;
import org.meritbook.query.timeline.Timeline;
import org.meritbook.query.timeline.TimelineEntry;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * From honors and nominations to names, as they may be shown, and to an honor's life.
 */
@Controller
final class HonorEdges {

	private static final String TIMELINE = "Honor.timeline";

	private final Parties parties;

	HonorEdges(Parties parties, Timeline timeline, BatchLoaderRegistry loaders) {
		this.parties = parties;
		NestedPage.<TimelineEntry>register(loaders, TIMELINE, timeline::pages);
	}

	@BatchMapping(typeName = "Honor", field = "name")
	Map<Honor, String> nameOfHonor(Set<Honor> honors) {
		return names(honors, (honor) -> new Party(honor.subject().id(), honor.conferredOn()));
	}

	@BatchMapping(typeName = "Honor")
	Map<Honor, String> employer(Set<Honor> honors) {
		return names(honors,
				(honor) -> (honor.employerId() != null) ? new Party(honor.employerId(), honor.conferredOn()) : null);
	}

	@BatchMapping(typeName = "Nomination", field = "name")
	Map<Nomination, String> nameOfNominee(Set<Nomination> nominations) {
		return names(nominations, (nomination) -> nomination.named()
				? new Party(nomination.subject().id(), nomination.nominatedOn()) : null);
	}

	@SchemaMapping(typeName = "Honor")
	CompletableFuture<Connection<TimelineEntry>> timeline(Honor honor, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		return NestedPage.load(environment, TIMELINE, honor.id(), Page.of(TIMELINE, first, after));
	}

	private <S> Map<S, String> names(Collection<S> sources, Function<S, @Nullable Party> key) {
		Map<S, Party> wanted = new HashMap<>();
		for (S source : sources) {
			Party party = key.apply(source);
			if (party != null) {
				wanted.put(source, party);
			}
		}
		return Edges.toOne(wanted.keySet(), wanted::get, this.parties.names(Set.copyOf(wanted.values())));
	}

}
