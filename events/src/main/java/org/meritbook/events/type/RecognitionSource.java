package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * What is to be recognised 认定来源.
 *
 * @param kind what it is
 * @param recordId record of the book
 * @param title what the book does not hold
 */
public record RecognitionSource(RecognitionSourceKind kind, @Nullable String recordId, @Nullable SourceTitle title) {

	/** One text for one source, whatever it is. */
	public String key() {
		return (this.title != null)
				? String.join("/", this.title.issuerName(), this.title.documentNo(), this.title.title())
				: String.valueOf(this.recordId);
	}

}
