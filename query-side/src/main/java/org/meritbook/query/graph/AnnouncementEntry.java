package org.meritbook.query.graph;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.SubjectKind;
import org.meritbook.query.round.NominationStatus;

/**
 * One line of a list under notice.
 *
 * @param ordinal place in the list, from 1
 * @param nominationId nomination
 * @param name name; null once erased, restricted or taken down
 * @param subjectKind who or what it is
 * @param employer where the nominee works; null once taken down
 * @param nominatingUnit who nominated
 * @param status where the nomination stands
 */
public record AnnouncementEntry(int ordinal, String nominationId, @Nullable String name, SubjectKind subjectKind,
		@Nullable String employer, String nominatingUnit, NominationStatus status) {
}
