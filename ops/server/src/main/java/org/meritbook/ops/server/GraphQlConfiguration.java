package org.meritbook.ops.server;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import org.meritbook.graphql.Scalars;
import org.meritbook.ops.server.guard.Patience;
import org.meritbook.ops.server.guard.ReadFaults;
import org.meritbook.ops.server.guard.TimedActs;

/**
 * The GraphQL engine over the SDL of the schema module.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	private static final int MAX_DEPTH = 12;

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> Scalars.all().forEach(wiring::scalar);
	}

	/** A question nests twelve levels deep at most; introspection by tools fits in it. */
	@Bean
	Instrumentation maxDepth() {
		return new MaxQueryDepthInstrumentation(MAX_DEPTH);
	}

	/** Every act and every question has its time. */
	@Bean
	Instrumentation timedActs(Patience patience) {
		return new TimedActs(patience);
	}

	@Bean
	DataFetcherExceptionResolver readFaults() {
		return new ReadFaults();
	}

}
