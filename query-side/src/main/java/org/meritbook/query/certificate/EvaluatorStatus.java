package org.meritbook.query.certificate;

/**
 * Where the filing of an evaluator stands 备案状态.
 */
public enum EvaluatorStatus {

	/** Filed 有效. */
	FILED,
	/** Suspended 暂停. */
	SUSPENDED,
	/** Struck off 已取消. */
	STRUCK_OFF

}
