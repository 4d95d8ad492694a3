package org.meritbook.query.timeline;

import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.batch.BatchEvent;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.events.beneficiary.BeneficiaryEvent;
import org.meritbook.events.grant.GrantApproved;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.grant.GrantDisclosed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.GrantEvent;
import org.meritbook.events.grant.GrantRefused;
import org.meritbook.events.grant.GrantReviewed;
import org.meritbook.events.beneficiary.GrantUncounted;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;
import org.meritbook.events.grant.PayeeCorrected;
import org.meritbook.events.grant.PaymentInstructed;
import org.meritbook.events.grant.PaymentReturned;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.grant.RecoveryReceived;

/**
 * Steps of grants, payment batches and beneficiaries. Staff reads them; everyone reads of
 * a grant what was approved, paid and claimed back, never what was stated or found.
 */
final class GrantSteps {

	private GrantSteps() {
	}

	static Step of(GrantEvent event) {
		return switch (event) {
			case GrantEntitled e -> new Step().internal(e.grantId())
				.internal(e.subject().id())
				.tell("项目", e.schemeName())
				.tell("金额规则", e.reckoning().ruleId())
				.tell("规则版本", e.reckoning().ruleVersion())
				.tell("应付金额（分）", e.reckoning().amountFen());
			case GrantAssessed e -> new Step().internal(e.grantId())
				.tell("应付金额（分）", e.reckoning().amountFen())
				.tell("数额文号", e.reckoning().figureDocumentNo())
				.tell("原因", e.reason());
			case GrantReviewed e ->
				new Step().internal(e.grantId()).tell("结论", e.passed() ? "通过" : "不通过").tell("意见", e.finding());
			case GrantDisclosed e -> new Step().open(e.grantId()).tell("公示最后一日", e.lastDay());
			case GrantApproved e -> new Step().open(e.grantId())
				.tell("期次", e.instalment())
				.tell("金额（分）", e.amountFen())
				.tell("预算项目", e.fundId());
			case GrantRefused e -> new Step().internal(e.grantId()).tell("原因", e.reason());
			case PaymentInstructed e ->
				new Step().open(e.grantId()).tell("支付序号", e.paymentId()).tell("金额（分）", e.amountFen());
			case PaymentSettled e ->
				new Step().open(e.grantId()).tell("支付序号", e.paymentId()).tell("金额（分）", e.amountFen());
			case PaymentReturned e -> new Step().internal(e.grantId())
				.tell("支付序号", e.paymentId())
				.tell("金额（分）", e.amountFen())
				.tell("原因", e.reason());
			case PayeeCorrected e -> new Step().internal(e.grantId()).tell("原因", e.reason());
			case RecoveryClaimed e -> new Step().open(e.grantId())
				.tell("原因", Labels.of(e.reason()))
				.tell("应追缴（分）", e.claimedFen())
				.tell("起因", e.causeId());
			case RecoveryReceived e ->
				new Step().open(e.grantId()).tell("追回（分）", e.amountFen()).tell("凭证号", e.documentNo());
		};
	}

	static Step of(BatchEvent event) {
		return switch (event) {
			case BatchInstructed e -> new Step().internal(e.batchId())
				.internal(e.fundId())
				.tell("笔数", e.lines().size())
				.tell("合计（分）", e.totalFen());
			case BankReturnReconciled e -> new Step().internal(e.batchId())
				.tell("文件", e.fileName())
				.tell("到账（分）", e.settledFen())
				.tell("退票（分）", e.returnedFen())
				.tell("已有结果", e.answered())
				.tell("尚无结果", e.open());
		};
	}

	static Step of(BeneficiaryEvent event) {
		return switch (event) {
			case GrantCounted e -> new Step().internal(e.beneficiaryId())
				.tell("口径", e.programme())
				.tell("奖补", e.grantId())
				.tell("年度", e.year())
				.tell("金额（分）", e.amountFen());
			case GrantUncounted e -> new Step().internal(e.beneficiaryId()).tell("奖补", e.grantId());
			case ManagementPeriodRegistered e -> new Step().internal(e.beneficiaryId())
				.tell("首日", e.from())
				.tell("末日", e.until())
				.tell("原因", e.reason());
		};
	}

}
