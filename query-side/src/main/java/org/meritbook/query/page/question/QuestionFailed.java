package org.meritbook.query.page.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ErrorClassification;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/**
 * The engine answered a page's question with errors, or not in time. The message is for
 * the log only: it holds what the engine said, and no variable, because a variable may be
 * a name.
 */
public class QuestionFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Code of the API for a database that is away. */
	private static final String OUT_OF_REACH = "BOOK_OUT_OF_REACH";

	/**
	 * What a reader's address can be at fault for; the documents themselves are tested.
	 */
	private static final Set<ErrorClassification> READERS = Set.of(ErrorType.BAD_REQUEST,
			graphql.ErrorType.ValidationError);

	private final HttpStatus status;

	private final List<Map<String, Object>> refusals;

	QuestionFailed(Question question, List<ResponseError> errors) {
		super(question.document() + ": " + (errors.isEmpty() ? "no answer in time" : said(errors)));
		this.status = statusOf(errors);
		this.refusals = errors.stream().map(ResponseError::getExtensions).toList();
	}

	/**
	 * What the engine tells the reader: what is wrong and what to do, in Chinese or
	 * English. Empty where it gives no such sentences.
	 */
	public List<String> reasons(boolean chinese) {
		List<String> wanted = chinese ? List.of("messageZh", "remedyZh") : List.of("messageEn", "remedyEn");
		return this.refusals.stream()
			.flatMap((refusal) -> wanted.stream().map(refusal::get))
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.distinct()
			.toList();
	}

	/**
	 * 400 for an address that asks for what cannot be, 404 for what is not there, 403 for
	 * what is not public, 503 for silence and for a book out of reach, else 500.
	 */
	public HttpStatus status() {
		return this.status;
	}

	private static HttpStatus statusOf(List<ResponseError> errors) {
		if (errors.isEmpty() || errors.stream().anyMatch(QuestionFailed::isOutOfReach)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		if (errors.stream().allMatch((error) -> READERS.contains(error.getErrorType()))) {
			return HttpStatus.BAD_REQUEST;
		}
		if (errors.stream().allMatch((error) -> error.getErrorType() == ErrorType.NOT_FOUND)) {
			return HttpStatus.NOT_FOUND;
		}
		if (errors.stream().allMatch((error) -> isRefusal(error.getErrorType()))) {
			return HttpStatus.FORBIDDEN;
		}
		return HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean isRefusal(ErrorClassification type) {
		return type == ErrorType.UNAUTHORIZED || type == ErrorType.FORBIDDEN;
	}

	private static boolean isOutOfReach(ResponseError error) {
		return OUT_OF_REACH.equals(error.getExtensions().get("code"));
	}

	private static String said(List<ResponseError> errors) {
		return errors.stream()
			.map((error) -> error.getErrorType() + " at '" + error.getPath() + "'")
			.distinct()
			.limit(5)
			.toList()
			.toString();
	}

}
