package org.meritbook.query.designation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;

/**
 * One designation as it stands.
 *
 * @param id stream of the designation
 * @param position where it was applied for
 * @param schemeId scheme of its level
 * @param name name
 * @param hostId organisation that runs it
 * @param leaderId person who leads it
 * @param rank level; the one applied for until it is designated
 * @param regionCode GB/T 2260 code
 * @param status where it stands
 * @param statusSince first day of that status
 * @param appliedOn day of the application
 * @param noticeUntil last day of the public notice
 * @param nextAssessmentOn day by which it is to be assessed again
 * @param basis clause it stands on, with the number of the newest decision
 */
public record Designation(String id, long position, String schemeId, String name, String hostId,
		@Nullable String leaderId, Rank rank, String regionCode, DesignationStatus status, LocalDate statusSince,
		LocalDate appliedOn, @Nullable LocalDate noticeUntil, @Nullable LocalDate nextAssessmentOn, Basis basis) {
}
