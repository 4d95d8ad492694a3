package org.meritbook.query.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeInfo;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;
import org.meritbook.graphql.Scalars;
import org.meritbook.query.page.SampleRecords.Announcement;
import org.meritbook.query.page.SampleRecords.Honor;
import org.meritbook.query.page.SampleRecords.Policy;
import org.meritbook.query.page.SampleRecords.Round;
import org.meritbook.query.page.SampleRecords.Scheme;
import org.meritbook.query.refusal.QueryRefusal;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The contract's schema over {@link Samples}: everything a page can ask, and no database.
 */
final class SampleEngine {

	private SampleEngine() {
	}

	static GraphQlSource source(List<DataFetcherExceptionResolver> resolvers) throws IOException {
		Resource[] schema = new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls");
		return GraphQlSource.schemaResourceBuilder()
			.schemaResources(schema)
			.configureRuntimeWiring(SampleEngine::wire)
			.exceptionResolvers(resolvers)
			.build();
	}

	private static void wire(RuntimeWiring.Builder wiring) {
		Scalars.addTo(wiring);
		wiring.wiringFactory(new Connections())
			.type("Query", (query) -> query.dataFetcher("book", (env) -> Samples.BOOK)
				.dataFetcher("node", (env) -> node(argument(env, "id")))
				.dataFetcher("announcements", (env) -> page(env, announcements(env)))
				.dataFetcher("honoursRoll", (env) -> page(env, honors(env)))
				.dataFetcher("schemes", (env) -> page(env, schemes(env)))
				.dataFetcher("policies", (env) -> page(env, List.of(Samples.PLAN, Samples.LETTER, Samples.DRAFT)))
				.dataFetcher("targets", (env) -> page(env, Samples.TARGETS))
				.dataFetcher("transparencyLog", (env) -> SampleLog.LOG))
			.type("Round", (round) -> round.dataFetcher("announcement", (env) -> {
				String id = Objects.requireNonNull(env.<Round>getSource()).announcementId();
				return (id != null) ? node(id) : null;
			}));
	}

	private static @Nullable Object node(@Nullable String id) {
		Stream<Object> all = Stream
			.of(Samples.ANNOUNCEMENTS, List.of(Samples.BROKEN), Samples.HONORS, allSchemes(),
					List.of(Samples.PLAN, Samples.LETTER, Samples.DRAFT))
			.flatMap(List::stream);
		return all.filter((record) -> idOf(record).equals(id)).findFirst().orElse(null);
	}

	private static String idOf(Object record) {
		return switch (record) {
			case Announcement one -> one.id();
			case Honor one -> one.id();
			case Scheme one -> one.id();
			case Policy one -> one.id();
			default -> throw new IllegalArgumentException(record.toString());
		};
	}

	private static List<Announcement> announcements(DataFetchingEnvironment env) {
		String status = argument(env, "status");
		return Samples.ANNOUNCEMENTS.stream().filter((one) -> status == null || one.status().equals(status)).toList();
	}

	private static List<Honor> honors(DataFetchingEnvironment env) {
		Map<String, Object> filter = env.getArgumentOrDefault("filter", Map.of());
		return Samples.HONORS.stream()
			.filter((honor) -> matches(filter, "name", honor.name()))
			.filter((honor) -> matches(filter, "status", honor.status()))
			.filter((honor) -> matches(filter, "schemeId", honor.scheme().id()))
			.filter((honor) -> matches(filter, "regionCode", honor.regionCode()))
			.filter((honor) -> matches(filter, "editionYear", String.valueOf(honor.editionYear())))
			.toList();
	}

	private static boolean matches(Map<String, Object> filter, String name, @Nullable String value) {
		Object wanted = filter.get(name);
		return wanted == null || (value != null && value.contains(wanted.toString()));
	}

	private static List<Scheme> allSchemes() {
		return List.of(Samples.CRAFTSMAN, Samples.ELITE, Samples.ROUTED);
	}

	private static List<Scheme> schemes(DataFetchingEnvironment env) {
		String name = argument(env, "name");
		return allSchemes().stream().filter((scheme) -> name == null || scheme.name().contains(name)).toList();
	}

	private static @Nullable String argument(DataFetchingEnvironment env, String name) {
		return env.getArgument(name);
	}

	/** Cursors are places in the list. */
	static Map<String, Object> page(DataFetchingEnvironment env, List<?> all) {
		String after = argument(env, "after");
		if (after != null && !after.matches("[0-9]+")) {
			throw QueryRefusal.INVALID_CURSOR.with();
		}
		int from = (after != null) ? Integer.parseInt(after) + 1 : 0;
		int to = Math.min(all.size(), from + env.<Integer>getArgumentOrDefault("first", 20));
		List<Map<String, Object>> edges = new ArrayList<>();
		for (int i = from; i < to; i++) {
			edges.add(Map.of("cursor", String.valueOf(i), "node", all.get(i)));
		}
		Map<String, Object> info = Map.of("hasNextPage", to < all.size(), "hasPreviousPage", from > 0, "startCursor",
				String.valueOf(from), "endCursor", String.valueOf(to - 1));
		return Map.of("edges", edges, "pageInfo", info, "totalCount", all.size());
	}

	/**
	 * A connection field reads the list of its name; a record knows its type by its name.
	 */
	private static final class Connections implements WiringFactory {

		@Override
		public boolean providesDataFetcher(FieldWiringEnvironment environment) {
			return !environment.getParentType().getName().equals("Query")
					&& TypeInfo.typeInfo(environment.getFieldDefinition().getType()).getName().endsWith("Connection");
		}

		@Override
		public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
			DataFetcher<List<?>> list = PropertyDataFetcher.fetching(environment.getFieldDefinition().getName());
			return (env) -> page(env, Objects.requireNonNull(list.get(env)));
		}

		@Override
		public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
			return true;
		}

		@Override
		public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
			return (env) -> env.getSchema().getObjectType(env.getObject().getClass().getSimpleName());
		}

	}

}
