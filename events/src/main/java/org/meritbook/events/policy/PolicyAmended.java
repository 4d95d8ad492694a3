package org.meritbook.events.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;

/**
 * A later document changed this one: a new version is in force.
 *
 * @param policyId stream of the document
 * @param policyVersion new version
 * @param documentNo number of the amending document
 * @param effectiveFrom first day of the new version
 * @param effectiveTo last day in force, null where none is stated
 * @param change what changed
 * @param basis clause that the act rests on
 * @param effectiveOn day of the amendment
 */
public record PolicyAmended(String policyId, int policyVersion, String documentNo, LocalDate effectiveFrom,
		@Nullable LocalDate effectiveTo, String change, Basis basis, LocalDate effectiveOn) implements PolicyEvent {

}
