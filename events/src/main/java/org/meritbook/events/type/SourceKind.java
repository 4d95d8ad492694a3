package org.meritbook.events.type;

/**
 * What a grant hangs on.
 */
public enum SourceKind {

	/** 无来源. */
	NONE,

	/** 本总账中的荣誉. */
	HONOR,

	/** 经核验的外部文件或赛事. */
	DOCUMENT

}
