package org.meritbook.events.policy;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;

/**
 * A document is known to the book. Until it is issued it is a draft and authorises
 * nothing.
 *
 * @param policyId stream of the document
 * @param nature what kind of document it is
 * @param title title
 * @param documentNo document number, null where the document has none
 * @param issuers bodies as the document names them
 * @param rank rank of the issuing level
 * @param regionCode GB/T 2260 code
 * @param documentDate date on the document, null where it has none
 * @param note what a reader has to know about it
 * @param basis clause that the act rests on
 * @param effectiveOn day the document was written down
 */
public record PolicyRegistered(String policyId, DocumentNature nature, String title, @Nullable String documentNo,
		List<String> issuers, Rank rank, String regionCode, @Nullable LocalDate documentDate, @Nullable String note,
		Basis basis, LocalDate effectiveOn) implements PolicyEvent {

	public PolicyRegistered {
		issuers = List.copyOf(issuers);
	}

}
