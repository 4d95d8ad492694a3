package org.meritbook.query.catalogue;

/**
 * Where a document stands 文件状态.
 */
public enum PolicyState {

	/** Draft: authorises nothing 草案. */
	DRAFT,
	/** Issued, not yet in force 已印发未施行. */
	ISSUED,
	/** In force 施行中. */
	EFFECTIVE,
	/** Past its last day 已失效. */
	EXPIRED,
	/** Repealed 已废止. */
	REPEALED

}
