package org.meritbook.events.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;

/**
 * The document was issued: from its first effective day it can carry acts.
 *
 * @param policyId stream of the document
 * @param policyVersion version, 1 at issue
 * @param documentNo document number
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, null where none is stated
 * @param basis clause that the act rests on
 * @param effectiveOn day of issue
 */
public record PolicyIssued(String policyId, int policyVersion, String documentNo, LocalDate effectiveFrom,
		@Nullable LocalDate effectiveTo, Basis basis, LocalDate effectiveOn) implements PolicyEvent {

}
