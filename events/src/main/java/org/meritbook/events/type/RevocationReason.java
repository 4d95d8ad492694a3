package org.meritbook.events.type;

/**
 * Why an honor is revoked.
 */
public enum RevocationReason {

	/** 弄虚作假骗取（财政违法行为处罚处分条例第二十七条）. */
	FRAUD,
	/** 事后违法违纪. */
	LATER_OFFENCE,
	/** 评选程序严重违反规定. */
	PROCEDURE_BREACH,
	/** 项目没有依据. */
	NO_LEGAL_BASIS,
	/** 本人申请. */
	OWN_REQUEST

}
