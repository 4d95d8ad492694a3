package org.meritbook.ops.server;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import org.meritbook.graphql.Scalars;

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

}
