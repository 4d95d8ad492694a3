package org.meritbook.query.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.NestedPage;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * What is asked inside a round.
 */
@Controller
final class RoundQueries {

	private static final String NOMINATIONS = "Round.nominations";

	private final Rounds rounds;

	RoundQueries(Rounds rounds, Nominations nominations, BatchLoaderRegistry loaders) {
		this.rounds = rounds;
		NestedPage.<Nomination>register(loaders, NOMINATIONS, nominations::pages);
	}

	@SchemaMapping(typeName = "Round")
	CompletableFuture<Connection<Nomination>> nominations(Round round, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		return NestedPage.load(environment, NOMINATIONS, round.id(), Page.of(NOMINATIONS, first, after));
	}

	@BatchMapping(typeName = "Round")
	Map<Round, List<Objection>> objections(Collection<Round> rounds) {
		Map<String, List<Objection>> objections = this.rounds.objections(rounds.stream().map(Round::id).toList());
		return rounds.stream()
			.collect(Collectors.toMap(Function.identity(), (round) -> objections.getOrDefault(round.id(), List.of())));
	}

}
