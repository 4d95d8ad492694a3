package org.meritbook.query.page.question;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A named GraphQL document and what it is asked with.
 *
 * @param document name of the file under {@code operations}, without its ending
 * @param variables variables of the document; an absent one takes the document's default
 */
public record Question(String document, Map<String, Object> variables) {

	public static Question of(String document) {
		return new Question(document, Map.of());
	}

	/**
	 * The same question with one variable more. A form sends an empty text for a field
	 * left alone, so nothing and blank text both mean "not asked for".
	 */
	public Question with(String name, @Nullable Object value) {
		if (value == null || (value instanceof String text && text.isBlank())) {
			return this;
		}
		Map<String, Object> more = new LinkedHashMap<>(this.variables);
		more.put(name, (value instanceof String text) ? text.strip() : value);
		return new Question(this.document, more);
	}

}
