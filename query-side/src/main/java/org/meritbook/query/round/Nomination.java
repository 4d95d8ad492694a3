package org.meritbook.query.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;

/**
 * One nomination, as the one who asks may see it.
 *
 * @param id id within the book
 * @param roundId its round
 * @param position where it was recorded
 * @param subject who is nominated
 * @param employerId where the nominee works
 * @param nominatingUnitId who nominates
 * @param unitPathIds organisations it passed through, lowest first
 * @param nominatedOn day of the nomination
 * @param status where it stands
 * @param named whether the one who asks may see who it is
 * @param verdicts rule by rule; empty before the check
 * @param meanScoreHundredths mean of the reviewers' points in hundredths, halves rounded
 * up; null before the first review and for those who may not see it
 * @param honorId honor it led to
 */
public record Nomination(String id, String roundId, long position, Subject subject, @Nullable String employerId,
		String nominatingUnitId, List<String> unitPathIds, LocalDate nominatedOn, NominationStatus status,
		boolean named, List<Judgement> verdicts, @Nullable Integer meanScoreHundredths, @Nullable String honorId) {

	public Nomination {
		unitPathIds = List.copyOf(unitPathIds);
		verdicts = List.copyOf(verdicts);
	}

	/** Who or what is nominated. */
	public SubjectKind subjectKind() {
		return this.subject.kind();
	}

}
