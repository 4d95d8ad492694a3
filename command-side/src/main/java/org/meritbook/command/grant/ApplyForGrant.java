package org.meritbook.command.grant;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.Fact;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.type.Skill;
import org.meritbook.events.type.Subject;

/**
 * Record an entitlement to money under a scheme.
 *
 * @param grantId the grant
 * @param schemeId scheme
 * @param ruleId amount of that scheme
 * @param subject who is paid
 * @param countedFor subjects whose limits it counts against; the one who is paid where
 * empty
 * @param skill occupation and level
 * @param honorId honor it hangs on
 * @param holderHonorId title that the beneficiary holds besides
 * @param sourceKey document or event it hangs on
 * @param year year it counts for; the year of the act where none is given
 * @param months months it is for
 * @param facts what is stated
 * @param requestedFen sum asked for in fen
 * @param payee account to pay into
 * @param on day it takes effect, Asia/Shanghai
 */
public record ApplyForGrant(@TargetAggregateIdentifier String grantId, String schemeId, String ruleId, Subject subject,
		List<String> countedFor, @Nullable Skill skill, @Nullable String honorId, @Nullable String holderHonorId,
		@Nullable String sourceKey, @Nullable Integer year, List<String> months, List<Fact> facts,
		@Nullable Long requestedFen, @Nullable PersonalDetails payee, LocalDate on) {

}
