package org.meritbook.query.timeline;

import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.events.type.RecoveryReason;
import org.meritbook.events.type.RevocationReason;

/**
 * Chinese words for recorded constants.
 */
final class Labels {

	private Labels() {
	}

	static String of(RevocationReason reason) {
		return switch (reason) {
			case FRAUD -> "弄虚作假骗取";
			case LATER_OFFENCE -> "事后违法违纪";
			case PROCEDURE_BREACH -> "评选程序严重违反规定";
			case NO_LEGAL_BASIS -> "项目没有依据";
			case OWN_REQUEST -> "本人申请";
		};
	}

	static String of(DeadlineKind kind) {
		return switch (kind) {
			case NOTICE_ENDS -> "公示期";
			case POLICY_EXPIRES -> "文件有效期";
		};
	}

	static String of(RecoveryReason reason) {
		return switch (reason) {
			case HONOR_REVOKED -> "所依荣誉被撤销";
			case SOURCE_REVOKED -> "来源奖励被撤销";
			case FALSE_STATEMENT -> "弄虚作假";
			case SHORTFALL -> "结算少于预拨";
			case OVERPAID -> "多付";
		};
	}

	/** The field of an honor that was corrected. */
	static String ofField(String field) {
		return switch (field) {
			case "title" -> "称号";
			case "employerId" -> "工作单位";
			default -> "获得者";
		};
	}

}
