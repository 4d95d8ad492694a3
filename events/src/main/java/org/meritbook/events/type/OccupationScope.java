package org.meritbook.events.type;

import java.util.List;

/**
 * Levels of one occupation that an evaluator may judge 备案职业（工种）与等级.
 *
 * @param occupationCode occupation by the classification of the edition, for example
 * 6-31-01-03
 * @param edition year of that edition: 1999, 2015 or 2022
 * @param levels levels
 */
public record OccupationScope(String occupationCode, int edition, List<SkillLevel> levels) {

	public OccupationScope {
		levels = List.copyOf(levels);
	}

	/** Whether the level of the occupation is in this scope. */
	public boolean covers(String code, int editionYear, SkillLevel level) {
		return this.edition == editionYear && this.occupationCode.equals(code) && this.levels.contains(level);
	}

}
