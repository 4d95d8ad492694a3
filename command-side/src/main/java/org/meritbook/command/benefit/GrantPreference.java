package org.meritbook.command.benefit;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grant a preference.
 *
 * @param benefitId the benefit
 * @param schemeId scheme
 * @param subjectId person or organisation
 * @param honorId honor that it hangs on
 * @param statement what is preferred
 * @param on day it takes effect, Asia/Shanghai
 */
public record GrantPreference(@TargetAggregateIdentifier String benefitId, String schemeId, String subjectId,
		@Nullable String honorId, String statement, LocalDate on) {

}
