package org.meritbook.query.relay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * A page of a list inside each entry of another list. The pages of all entries are read
 * at once.
 *
 * @param parentId the entry
 * @param page what was asked for, the same for every entry
 */
public record NestedPage(String parentId, Page page) {

	/**
	 * Registers how the pages of many entries are read.
	 * @param field type and field, for example {@code Round.nominations}
	 * @param reader takes the ids of entries and the page, gives a page for those that
	 * have one
	 */
	public static <T> void register(BatchLoaderRegistry registry, String field,
			BiFunction<Collection<String>, Page, Map<String, Connection<T>>> reader) {
		registry.<NestedPage, Connection<T>>forName(loader(field))
			.registerMappedBatchLoader((keys, environment) -> Mono.just(readAll(keys, reader)));
	}

	/** The page, once all pages of the list were read. */
	public static <T> CompletableFuture<Connection<T>> load(DataFetchingEnvironment environment, String field,
			String parentId, Page page) {
		return Objects.requireNonNull(environment.<NestedPage, Connection<T>>getDataLoader(loader(field)))
			.load(new NestedPage(parentId, page));
	}

	private static <T> Map<NestedPage, Connection<T>> readAll(Collection<NestedPage> keys,
			BiFunction<Collection<String>, Page, Map<String, Connection<T>>> reader) {
		Map<NestedPage, Connection<T>> pages = new HashMap<>();
		Map<Page, List<NestedPage>> byPage = keys.stream().collect(Collectors.groupingBy(NestedPage::page));
		byPage.forEach((page, nested) -> {
			Map<String, Connection<T>> read = reader.apply(nested.stream().map(NestedPage::parentId).toList(), page);
			nested.forEach((key) -> pages.put(key,
					read.getOrDefault(key.parentId(), Connection.of(List.of(), page, (row) -> List.of()))));
		});
		return pages;
	}

	private static String loader(String field) {
		return "page of " + field;
	}

}
