package org.meritbook.query.page;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.meritbook.query.refusal.QueryRefusal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;

/**
 * The pages over {@link Samples} on a real server; also to be started by hand, to look at
 * them.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = { SamplePages.class, QueryRefusal.class })
class SamplePages {

	public static void main(String[] arguments) {
		SpringApplication.run(SamplePages.class, arguments);
	}

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-11-23T07:04:00Z"), ZoneOffset.UTC);
	}

	@Bean
	ExecutionGraphQlService engine(List<DataFetcherExceptionResolver> resolvers) throws IOException {
		return new DefaultExecutionGraphQlService(SampleEngine.source(resolvers));
	}

}
