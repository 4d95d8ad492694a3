package org.meritbook.events.type;

/**
 * How a skill level was judged 认定方式.
 */
public enum CertificationRoute {

	/** 评价考核认定. */
	EXAMINATION,
	/** 企业直接认定职工. */
	DIRECT

}
