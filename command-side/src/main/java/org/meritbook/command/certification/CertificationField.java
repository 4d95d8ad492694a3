package org.meritbook.command.certification;

/**
 * Which detail of a certificate 更正事项.
 */
public enum CertificationField {

	/** 职业编码. */
	OCCUPATION_CODE,
	/** 用人单位. */
	EMPLOYER

}
