package org.meritbook.query.benefit;

/**
 * What a benefit is 待遇类别.
 */
public enum BenefitKind {

	/** Talent card 人才卡. */
	TALENT_CARD,
	/** Preference 优先. */
	PREFERENCE,
	/** Tax offset 税费抵免. */
	TAX_OFFSET,
	/** Allowance of an enterprise 企业津贴. */
	ENTERPRISE_ALLOWANCE

}
