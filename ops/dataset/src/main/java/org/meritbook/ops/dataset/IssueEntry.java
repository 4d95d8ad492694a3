package org.meritbook.ops.dataset;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That a document was issued.
 *
 * @param on day of issue
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, null where none is stated
 */
record IssueEntry(LocalDate on, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo) {
}
