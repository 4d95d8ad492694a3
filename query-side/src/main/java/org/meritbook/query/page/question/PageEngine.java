package org.meritbook.query.page.question;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Asks the engine of the API, inside the process. A page is all of its answer or an error
 * page: one error anywhere in the answer fails the whole question, because half a list
 * that looks whole is worse than none.
 */
public class PageEngine {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ExecutionGraphQlService engine;

	private final NamedDocuments documents;

	private final AtomicLong asked = new AtomicLong();

	public PageEngine(ExecutionGraphQlService engine, NamedDocuments documents) {
		this.engine = engine;
		this.documents = documents;
	}

	/**
	 * The data of the answer, by the names the document gives.
	 * @throws QuestionFailed when the engine reports an error or does not answer in time
	 */
	public Map<String, Object> answer(Question question) {
		ExecutionGraphQlResponse response = run(question);
		if (response == null) {
			throw new QuestionFailed(question, List.of());
		}
		if (!response.getErrors().isEmpty()) {
			throw new QuestionFailed(question, response.getErrors());
		}
		return Objects.requireNonNull(response.<Map<String, Object>>getData(), "an answer without errors has data");
	}

	/**
	 * The record a document asks for under the name {@code record}.
	 * @param type GraphQL type the record has to be of
	 * @throws NoSuchRecord when there is none with that id, or it is something else
	 * @throws QuestionFailed as for {@link #answer}
	 */
	public Map<String, Object> record(Question question, String type) {
		Map<String, Object> record = child(answer(question), "record");
		if (record == null || !type.equals(record.get("__typename"))) {
			throw new NoSuchRecord(type);
		}
		return record;
	}

	/**
	 * What stands under {@code name}, or nothing.
	 */
	// The engine answers with maps as the document asks; a page knows which of its names
	// is one.
	@SuppressWarnings("unchecked")
	public static @Nullable Map<String, Object> child(Map<String, Object> parent, String name) {
		return (Map<String, Object>) parent.get(name);
	}

	private @Nullable ExecutionGraphQlResponse run(Question question) {
		return this.engine.execute(request(question)).timeout(PATIENCE, Mono.empty()).block();
	}

	private ExecutionGraphQlRequest request(Question question) {
		String id = question.document() + "-" + this.asked.incrementAndGet();
		Map<String, @Nullable Object> variables = new LinkedHashMap<>(question.variables());
		return new DefaultExecutionGraphQlRequest(this.documents.find(question.document()).orElseThrow(), null,
				variables, null, id, LocaleContextHolder.getLocale());
	}

}
