package org.meritbook.events.certification;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.SkillLevel;

/**
 * A skill level was awarded.
 *
 * @param certificationId stream of the certificate
 * @param schemeId scheme
 * @param personId holder
 * @param evaluatorId evaluator
 * @param regionCode GB/T 2260 code of the evaluator's filing
 * @param occupationCode occupation
 * @param edition edition of the classification of occupations
 * @param level level
 * @param certificateNo certificate number, unique in the book
 * @param route how it was judged
 * @param employerId where the holder worked
 * @param historical true for a record of what happened before the book
 * @param flags breaches that were recorded and not refused
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CertificationAwarded(String certificationId, String schemeId, String personId, String evaluatorId,
		String regionCode, String occupationCode, int edition, SkillLevel level, String certificateNo,
		CertificationRoute route, @Nullable String employerId, boolean historical, List<Flag> flags, Basis basis,
		LocalDate effectiveOn) implements CertificationEvent {

	public CertificationAwarded {
		flags = List.copyOf(flags);
	}

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("certification.number", certificateNo()));
	}

}
