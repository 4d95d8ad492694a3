package org.meritbook.query.refusal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question that cannot be answered as it was asked. Its message is meant for the one
 * who asked.
 */
public final class QueryRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final QueryRefusal refusal;

	private final String messageZh;

	QueryRefused(QueryRefusal refusal, Object... values) {
		super(refusal.messageEn().formatted(values));
		this.refusal = refusal;
		this.messageZh = String.format(Locale.ROOT, refusal.messageZh(), values);
	}

	/** Which rule refused. */
	public QueryRefusal refusal() {
		return this.refusal;
	}

	/**
	 * What is wrong and what to do, in both languages, under the names clients rely on.
	 */
	public Map<String, Object> extensions() {
		Map<String, Object> extensions = new TreeMap<>();
		extensions.put("code", this.refusal.name());
		extensions.put("messageZh", this.messageZh);
		extensions.put("messageEn", String.valueOf(getMessage()));
		extensions.put("remedyZh", this.refusal.remedyZh());
		extensions.put("remedyEn", this.refusal.remedyEn());
		return extensions;
	}

}
