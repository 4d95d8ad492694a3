package org.meritbook.events.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;

/**
 * The document was repealed.
 *
 * @param policyId stream of the document
 * @param documentNo number of the repealing document
 * @param successorId document that takes its place
 * @param basis clause that the act rests on
 * @param effectiveOn first day it is no longer in force
 */
public record PolicyRepealed(String policyId, String documentNo, @Nullable String successorId, Basis basis,
		LocalDate effectiveOn) implements PolicyEvent {

}
