package org.meritbook.query.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One version of a document.
 *
 * @param issuedOn day of issue or amendment
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force
 */
record PolicyVersion(LocalDate issuedOn, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo) {
}
