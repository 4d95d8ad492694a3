package org.meritbook.events.benefit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;

/**
 * A preference was granted.
 *
 * @param benefitId stream of the benefit
 * @param schemeId scheme
 * @param subjectId person or organisation
 * @param honorId honor that it hangs on
 * @param statement what is preferred
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record PreferenceGranted(String benefitId, String schemeId, String subjectId, @Nullable String honorId,
		String statement, Basis basis, LocalDate effectiveOn) implements BenefitEvent {

}
