package org.meritbook.events.type;

/**
 * The one who is nominated or honored.
 *
 * @param kind what it is
 * @param id stream of the person (kind {@code PERSON}) or of the organisation
 */
public record Subject(SubjectKind kind, String id) {

	/** A natural person. */
	public static Subject person(String personId) {
		return new Subject(SubjectKind.PERSON, personId);
	}

	/** A legal person or other unit. */
	public static Subject unit(String organisationId) {
		return new Subject(SubjectKind.UNIT, organisationId);
	}

}
