package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * What a scheme pays, as data.
 *
 * @param ruleId stable name within the scheme
 * @param form how the document states it
 * @param minFen lower end, or the fixed amount, in fen
 * @param maxFen upper end, or the fixed amount, in fen
 * @param ratioNumerator numerator of a ratio
 * @param ratioDenominator denominator of a ratio
 * @param per what it is paid for once, for example {@code 人}, {@code 人/月}
 * @param cap limit in the document's words of time, for example {@code ≤2 年}
 * @param clause clause that states it
 */
public record AmountRule(String ruleId, AmountForm form, @Nullable Long minFen, @Nullable Long maxFen,
		@Nullable Long ratioNumerator, @Nullable Long ratioDenominator, String per, @Nullable String cap,
		String clause) {
}
