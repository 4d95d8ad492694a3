package org.meritbook.query.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;
import org.meritbook.query.party.Party;

/**
 * One row, before names are put in.
 */
record StoredEntry(String recordId, long position, OffsetDateTime recordedAt, LocalDate effectiveOn, String event,
		@Nullable String officeId, @Nullable String role, @Nullable String actor, Basis basis,
		List<StoredDetail> details) {

	/** Everyone who is named, as of the day it took effect. */
	Stream<Party> named() {
		return Stream.concat(Stream.ofNullable(this.officeId), this.details.stream().mapMulti((detail, next) -> {
			if (detail.party() != null) {
				next.accept(detail.party());
			}
		})).map((id) -> new Party(id, this.effectiveOn));
	}

}
