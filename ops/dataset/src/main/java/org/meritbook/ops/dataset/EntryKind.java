package org.meritbook.ops.dataset;

import java.util.Locale;

/**
 * What an entry of the data set is, in the order in which they are loaded: nothing is
 * sent before what it rests on.
 */
public enum EntryKind {

	/** 政策文件. */
	POLICY,

	/** 文件印发. */
	ISSUE,

	/** 条款. */
	CLAUSE,

	/** 单位. */
	ORGANISATION,

	/** 项目. */
	SCHEME,

	/** 支付规则. */
	PAYMENT_RULE,

	/** 目标. */
	TARGET,

	/** 统计数据. */
	STATISTIC;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
