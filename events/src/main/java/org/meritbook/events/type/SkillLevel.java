package org.meritbook.events.type;

/**
 * The eight skill levels 技能等级, lowest first (001 (十二)).
 */
public enum SkillLevel {

	/** 学徒工. */
	APPRENTICE,
	/** 初级工（五级）. */
	JUNIOR,
	/** 中级工（四级）. */
	INTERMEDIATE,
	/** 高级工（三级）. */
	SENIOR,
	/** 技师（二级）. */
	TECHNICIAN,
	/** 高级技师（一级）. */
	SENIOR_TECHNICIAN,
	/** 特级技师. */
	SPECIAL_TECHNICIAN,
	/** 首席技师. */
	CHIEF_TECHNICIAN;

	/** Place in the ladder, 1 for the lowest. */
	public int ladder() {
		return ordinal() + 1;
	}

}
