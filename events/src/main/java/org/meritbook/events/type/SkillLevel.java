package org.meritbook.events.type;

/**
 * The eight skill levels 技能等级, lowest first (001 (十二)).
 */
public enum SkillLevel {

	/** 学徒工. */
	APPRENTICE(1),
	/** 初级工（五级）. */
	JUNIOR(2),
	/** 中级工（四级）. */
	INTERMEDIATE(3),
	/** 高级工（三级）. */
	SENIOR(4),
	/** 技师（二级）. */
	TECHNICIAN(5),
	/** 高级技师（一级）. */
	SENIOR_TECHNICIAN(6),
	/** 特级技师. */
	SPECIAL_TECHNICIAN(7),
	/** 首席技师. */
	CHIEF_TECHNICIAN(8);

	private final int ladder;

	SkillLevel(int ladder) {
		this.ladder = ladder;
	}

	/** Place in the ladder, 1 for the lowest. */
	public int ladder() {
		return this.ladder;
	}

}
