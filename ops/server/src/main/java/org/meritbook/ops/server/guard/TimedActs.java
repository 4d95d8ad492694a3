package org.meritbook.ops.server.guard;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLOutputType;

/**
 * Gives every act and every question its time. Both are worked on by the thread that
 * fetches their field.
 */
public final class TimedActs extends SimplePerformantInstrumentation {

	private static final String ACTS = "Mutation";

	private final Patience patience;

	/**
	 * @param patience keeps the time
	 */
	public TimedActs(Patience patience) {
		this.patience = patience;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		if (parameters.isTrivialDataFetcher()) {
			return fetcher;
		}
		GraphQLOutputType parent = parameters.getEnvironment().getParentType() instanceof GraphQLOutputType type ? type
				: null;
		boolean act = parent instanceof GraphQLNamedOutputType named && named.getName().equals(ACTS);
		return (environment) -> this.patience.within(act ? Patience.ACT : Patience.QUESTION,
				() -> fetcher.get(environment));
	}

}
