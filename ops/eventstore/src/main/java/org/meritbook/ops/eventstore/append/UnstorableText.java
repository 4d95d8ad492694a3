package org.meritbook.ops.eventstore.append;

import org.axonframework.common.AxonNonTransientException;

/**
 * An identifier or claim that PostgreSQL cannot store. Nothing was appended. The message
 * names the field, never the text.
 */
public final class UnstorableText extends AxonNonTransientException {

	private final String field;

	UnstorableText(String field, String why) {
		super("The field " + field + " cannot be stored: it " + why);
		this.field = field;
	}

	/** Which text it was, for example {@code commandId}. */
	public String field() {
		return this.field;
	}

}
