package org.meritbook.events.type;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an agreement covers 协议范围; an empty list means all.
 *
 * @param regionCodes places whose evaluators it covers, GB/T 2260
 * @param evaluatorIds evaluators it covers
 * @param occupationCodes occupations it covers
 * @param levels levels it covers
 * @param effect what a recognition gives
 * @param referenceDay day on which it has to be in force
 * @param effectiveFrom first day
 * @param effectiveTo last day, null where none is set
 */
public record AgreementTerms(List<String> regionCodes, List<String> evaluatorIds, List<String> occupationCodes,
		List<SkillLevel> levels, RecognitionEffect effect, ReferenceDay referenceDay, LocalDate effectiveFrom,
		@Nullable LocalDate effectiveTo) {

	public AgreementTerms {
		regionCodes = List.copyOf(regionCodes);
		evaluatorIds = List.copyOf(evaluatorIds);
		occupationCodes = List.copyOf(occupationCodes);
		levels = List.copyOf(levels);
	}

	/** Whether it covers a certificate of that evaluator, occupation and level. */
	public boolean covers(String evaluatorId, String regionCode, String occupationCode, SkillLevel level) {
		return coversEvaluator(evaluatorId, regionCode)
				&& (this.occupationCodes.isEmpty() || this.occupationCodes.contains(occupationCode))
				&& (this.levels.isEmpty() || this.levels.contains(level));
	}

	/** Whether it covers that evaluator, filed in that place. */
	public boolean coversEvaluator(String evaluatorId, String regionCode) {
		return (this.evaluatorIds.isEmpty() || this.evaluatorIds.contains(evaluatorId)) && (this.regionCodes.isEmpty()
				|| this.regionCodes.stream().anyMatch((code) -> regionCode.startsWith(code.replaceAll("(00)+$", ""))));
	}

}
