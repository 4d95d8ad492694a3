package org.meritbook.query.benefit;

/**
 * Where a benefit stands 待遇状态.
 */
public enum BenefitStatus {

	/** Valid 有效. */
	VALID,
	/** Suspended 暂停. */
	SUSPENDED,
	/** Withdrawn 已取消. */
	WITHDRAWN

}
