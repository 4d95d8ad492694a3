package org.meritbook.query.honoursroll;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;

/**
 * One honor as it stands. Its name is asked of the party read model.
 *
 * @param id stream of the honor
 * @param position where the conferral was recorded
 * @param roundId round
 * @param nominationId nomination
 * @param schemeId scheme
 * @param schemeVersion version of its terms
 * @param subject who is honored
 * @param employerId where the honored person worked
 * @param title name of the honor
 * @param route route, where one name has several
 * @param conferral the act
 * @param standing where it stands
 * @param certificateNo certificate number
 * @param certificateSerial serial of the paper in force
 */
public record Honor(String id, long position, String roundId, String nominationId, String schemeId, int schemeVersion,
		Subject subject, @Nullable String employerId, String title, @Nullable String route, Conferral conferral,
		Standing standing, @Nullable String certificateNo, @Nullable Integer certificateSerial) {

	/** Who or what is honored. */
	public SubjectKind subjectKind() {
		return this.subject.kind();
	}

	/** Legal type of the act. */
	public ActType actType() {
		return this.conferral.actType();
	}

	/** Rank of the conferring level. */
	public Rank rank() {
		return this.conferral.rank();
	}

	/** GB/T 2260 code. */
	public String regionCode() {
		return this.conferral.regionCode();
	}

	/** Year of the edition. */
	public int editionYear() {
		return this.conferral.editionYear();
	}

	/** Day of conferral. */
	public LocalDate conferredOn() {
		return this.conferral.on();
	}

	/** Number of the decision; empty where the record of an early act names none. */
	public String decisionNo() {
		return Objects.requireNonNullElse(this.conferral.basis().decisionNo(), "");
	}

	/** Clause it stands on. */
	public Basis basis() {
		return this.conferral.basis();
	}

	/** Where it stands. */
	public HonorStatus status() {
		return this.standing.status();
	}

	/** First day of that status. */
	public LocalDate statusSince() {
		return this.standing.since();
	}

	/** Why it was revoked. */
	public @Nullable RevocationReason revocationReason() {
		return this.standing.revocationReason();
	}

	/** Number of the decision that revoked it. */
	public @Nullable String revocationDecisionNo() {
		return this.standing.revocationDecisionNo();
	}

}
