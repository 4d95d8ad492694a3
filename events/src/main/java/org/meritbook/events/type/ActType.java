package org.meritbook.events.type;

/**
 * Legal type of the act that confers; they differ in who may perform them.
 */
public enum ActType {

	/** 表彰. */
	COMMENDATION,
	/** 表扬. */
	PRAISE,
	/** 命名. */
	NAMING,
	/** 授予. */
	AWARD,
	/** 认定. */
	RECOGNITION,
	/** 聘任. */
	APPOINTMENT,
	/** 颁证. */
	CERTIFICATION,
	/** 给付. */
	PAYMENT,
	/** 文件未载明. */
	UNSTATED

}
