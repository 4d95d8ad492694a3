package org.meritbook.query.honoursroll;

/**
 * Where an honor stands 荣誉状态.
 */
public enum HonorStatus {

	/** Valid 有效. */
	VALID,
	/** Suspended 暂停. */
	SUSPENDED,
	/** Revoked 已撤销. */
	REVOKED,
	/** Given back 已放弃. */
	RENOUNCED

}
