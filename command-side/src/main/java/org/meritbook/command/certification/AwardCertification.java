package org.meritbook.command.certification;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.SkillLevel;

/**
 * Award a skill level.
 *
 * @param certificationId the certificate
 * @param schemeId scheme
 * @param personId holder
 * @param evaluatorId evaluator
 * @param occupationCode occupation
 * @param edition edition of the classification of occupations
 * @param level level
 * @param certificateNo certificate number of 22 characters
 * @param route how it was judged
 * @param employerId where the holder worked
 * @param historical true for a record of what happened before the book: breaches are
 * flagged, not refused
 * @param on day it takes effect, Asia/Shanghai
 */
public record AwardCertification(@TargetAggregateIdentifier String certificationId, String schemeId, String personId,
		String evaluatorId, String occupationCode, int edition, SkillLevel level, String certificateNo,
		CertificationRoute route, @Nullable String employerId, boolean historical, LocalDate on) {

}
