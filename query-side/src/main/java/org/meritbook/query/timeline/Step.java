package org.meritbook.query.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an event means for timelines: the records it touches and what can be told of it.
 */
final class Step {

	private final Map<String, Audience> records = new LinkedHashMap<>();

	private final List<StoredDetail> details = new ArrayList<>();

	private final List<Part> parts = new ArrayList<>();

	/** Everyone reads it under that record; nothing happens where there is no record. */
	Step open(@Nullable String recordId) {
		return under(recordId, Audience.PUBLIC);
	}

	/** Staff reads it under that record, everyone as a part of the honor it led to. */
	Step ofHonor(String nominationId) {
		return under(nominationId, Audience.HONOR);
	}

	/** Staff reads it under that record. */
	Step internal(String recordId) {
		return under(recordId, Audience.STAFF);
	}

	/** A labelled value; nothing happens where there is none. */
	Step tell(String label, @Nullable Object value) {
		if (value != null) {
			this.details.add(new StoredDetail(label, value.toString(), null, false));
		}
		return this;
	}

	/** Someone is named, by the name that may be shown when it is read. */
	Step name(String label, @Nullable String partyId) {
		if (partyId != null) {
			this.details.add(new StoredDetail(label, null, partyId, false));
		}
		return this;
	}

	/** The value before a correction: the text of it, or someone who was named. */
	Step before(String label, String value, boolean party) {
		this.details.add(new StoredDetail(label, party ? null : value, party ? value : null, true));
		return this;
	}

	/** From now on the steps of the part are steps of the record too. */
	Step join(String recordId, String partId) {
		this.parts.add(new Part(recordId, partId));
		return this;
	}

	Map<String, Audience> records() {
		return this.records;
	}

	List<StoredDetail> details() {
		return this.details;
	}

	List<Part> parts() {
		return this.parts;
	}

	private Step under(@Nullable String recordId, Audience audience) {
		if (recordId != null) {
			this.records.putIfAbsent(recordId, audience);
		}
		return this;
	}

	/**
	 * A record that is part of another.
	 *
	 * @param recordId the whole
	 * @param partId the part
	 */
	record Part(String recordId, String partId) {
	}

}
