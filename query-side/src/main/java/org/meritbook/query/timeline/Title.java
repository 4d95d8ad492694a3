package org.meritbook.query.timeline;

import java.util.Map;

/**
 * What happened, in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Title(String zh, String en) {

	private static final Map<String, Title> BY_EVENT = Map.ofEntries(
			entry("policy.PolicyRegistered", "登记文件", "Document registered"),
			entry("policy.PolicyIssued", "印发文件", "Document issued"),
			entry("policy.ClauseRegistered", "登记条款", "Clause registered"),
			entry("policy.PolicyAmended", "修订文件", "Document amended"),
			entry("policy.PolicyRepealed", "废止文件", "Document repealed"),
			entry("scheme.SchemeDefined", "设立项目", "Scheme defined"),
			entry("scheme.SchemeRevised", "修订项目", "Scheme revised"),
			entry("scheme.SchemeRoundOpened", "启动批次", "Round opened"),
			entry("scheme.SchemeClosed", "关闭项目", "Scheme closed"), entry("target.TargetSet", "设定目标", "Target set"),
			entry("target.StatisticReported", "填报统计数据", "Statistic reported"),
			entry("round.RoundOpened", "启动批次", "Round opened"), entry("round.NomineeNominated", "推荐", "Nominated"),
			entry("round.EligibilityChecked", "资格审查", "Conditions checked"),
			entry("round.NominationWithdrawn", "撤回推荐", "Nomination withdrawn"),
			entry("round.ConflictDeclared", "回避", "Conflict of interest declared"),
			entry("round.NomineeReviewed", "评审", "Reviewed"),
			entry("round.ShortlistApproved", "确定入围名单", "List approved"),
			entry("round.DisclosurePublished", "发布公示", "List put under public notice"),
			entry("round.ObjectionFiled", "受理异议", "Objection filed"),
			entry("round.ObjectionResolved", "答复异议", "Objection answered"),
			entry("round.DisclosureClosed", "公示期满", "Public notice ended"),
			entry("round.HonorsConferred", "作出授予决定", "Conferral decided"),
			entry("round.RoundRevoked", "整批撤销", "Whole round revoked"),
			entry("honor.HonorConferred", "授予", "Conferred"),
			entry("honor.CertificateIssued", "颁发证书", "Certificate issued"),
			entry("honor.CertificateReissued", "补发证书", "Certificate reissued"),
			entry("honor.HonorCorrected", "更正", "Corrected"), entry("honor.HonorSuspended", "暂停", "Suspended"),
			entry("honor.HonorReinstated", "恢复", "Reinstated"), entry("honor.HonorRevoked", "撤销", "Revoked"),
			entry("honor.HonorRenounced", "放弃", "Given back"),
			entry("scheme.PaymentRuleDefined", "定义支付规则", "Payment rule defined"),
			entry("scheme.FigureRegistered", "登记数额", "Figure registered"),
			entry("honor.GrantAttached", "附带奖补", "Grant attached"),
			entry("honor.GrantDetached", "解除奖补", "Grant detached"), entry("grant.GrantEntitled", "登记奖补", "Entitled"),
			entry("grant.GrantAssessed", "重新核定", "Reckoned again"), entry("grant.GrantReviewed", "审核", "Reviewed"),
			entry("grant.GrantDisclosed", "公示", "Disclosed"), entry("grant.GrantApproved", "批准", "Approved"),
			entry("grant.GrantRefused", "不予办理", "Refused"),
			entry("grant.PaymentInstructed", "下达支付指令", "Sent to the bank"), entry("grant.PaymentSettled", "到账", "Paid"),
			entry("grant.PaymentReturned", "退票", "Returned by the bank"),
			entry("grant.PayeeCorrected", "更正账户", "Account corrected"),
			entry("grant.RecoveryClaimed", "提出追缴", "Recovery claimed"),
			entry("grant.RecoveryReceived", "追缴入库", "Recovered"),
			entry("fund.BudgetLineOpened", "设立预算项目", "Budget line opened"),
			entry("fund.BudgetAppropriated", "安排预算", "Budget appropriated"),
			entry("fund.UpperMoneyApplied", "向上申请", "Applied for above"),
			entry("fund.UpperMoneyGranted", "上级批复", "Granted above"),
			entry("fund.UpperMoneyReceived", "上级资金到账", "Received from above"),
			entry("fund.FundReserved", "预留", "Set aside"), entry("fund.FundReleased", "释放预留", "Given back"),
			entry("fund.FundInstructed", "转在途", "Sent to the bank"), entry("fund.FundDebited", "支出", "Debited"),
			entry("fund.FundReturned", "退回预留", "Returned"), entry("fund.FundRecovered", "追缴入库", "Recovered"),
			entry("batch.BatchInstructed", "下达支付批次", "Batch sent"),
			entry("batch.BankReturnReconciled", "回盘对账", "Return file compared"),
			entry("beneficiary.GrantCounted", "计入额度", "Counted"),
			entry("beneficiary.GrantUncounted", "退出额度", "Counted no longer"),
			entry("beneficiary.ManagementPeriodRegistered", "登记管理期", "Management period registered"),
			entry("person.PersonRegistered", "登记人员", "Person registered"),
			entry("person.PersonCorrected", "更正人员信息", "Details of a person corrected"),
			entry("person.PersonMerged", "合并人员", "Records of one person merged"),
			entry("person.PersonRestricted", "限制处理", "Processing restricted"),
			entry("person.PersonErased", "删除个人信息", "Details of a person erased"),
			entry("organisation.OrganisationRegistered", "登记单位", "Organisation registered"),
			entry("organisation.OrganisationRenamed", "单位更名", "Organisation renamed"),
			entry("organisation.OrganisationSucceeded", "职责承接", "Duties taken over"),
			entry("deadline.DeadlineReached", "期限届满", "A last day has passed"),
			entry("evaluator.EvaluatorFiled", "评价机构备案", "Evaluator filed"),
			entry("evaluator.EvaluatorExtended", "备案变更或延续", "Filing extended"),
			entry("evaluator.EvaluatorSuspended", "备案暂停", "Filing suspended"),
			entry("evaluator.EvaluatorReinstated", "备案恢复", "Filing reinstated"),
			entry("evaluator.EvaluatorStruckOff", "取消备案", "Struck off"),
			entry("evaluator.EvaluatorReliedOn", "被互认引用", "Relied on"),
			entry("certification.CertificationAwarded", "颁发技能等级证书", "Skill level awarded"),
			entry("certification.CertificationCorrected", "更正证书", "Certificate corrected"),
			entry("certification.CertificationReissued", "补发证书", "Certificate reissued"),
			entry("certification.CertificationRevoked", "撤销证书", "Certificate revoked"),
			entry("certification.CertificationSuperseded", "证书被取代", "Certificate superseded"),
			entry("certification.CertificationReliedOn", "被互认引用", "Relied on"),
			entry("agreement.AgreementSigned", "签订互认协议", "Agreement signed"),
			entry("agreement.AgreementAmended", "修订互认协议", "Agreement amended"),
			entry("agreement.AgreementEnded", "终止互认协议", "Agreement ended"),
			entry("equivalence.EquivalenceTableSet", "登记比照表", "Equivalence table entered"),
			entry("equivalence.EquivalenceTableRevised", "修订比照表", "Equivalence table revised"),
			entry("recognition.RecognitionRequested", "申请互认", "Recognition requested"),
			entry("recognition.RecognitionGranted", "准予互认", "Recognition granted"),
			entry("recognition.RecognitionRefused", "不予互认", "Recognition refused"),
			entry("recognition.RecognitionWithdrawn", "撤回互认", "Recognition withdrawn"),
			entry("honor.HonorReliedOn", "被引用", "Relied on"),
			entry("designation.DesignationApplied", "申报平台", "Designation applied for"),
			entry("designation.DesignationAssessed", "评估", "Assessed"),
			entry("designation.DesignationDisclosed", "公示", "Put under public notice"),
			entry("designation.PlatformDesignated", "认定平台", "Designated"),
			entry("designation.DesignationUpgraded", "晋级", "Upgraded"),
			entry("designation.DesignationReassessed", "复评", "Assessed again"),
			entry("designation.DesignationDelisted", "摘牌", "Delisted"),
			entry("competition.CompetitionOpened", "举办竞赛", "Competition opened"),
			entry("competition.ResultRecorded", "登记竞赛成绩", "Result recorded"),
			entry("competition.CompetitionTitlesConferred", "授予竞赛称号", "Titles conferred"),
			entry("benefit.TalentCardGranted", "发放人才卡", "Talent card granted"),
			entry("benefit.PreferenceGranted", "给予优先", "Preference granted"),
			entry("benefit.TaxOffsetRecorded", "登记税费抵免", "Tax offset recorded"),
			entry("benefit.AllowanceRecorded", "登记企业津贴", "Allowance of an enterprise recorded"),
			entry("benefit.BenefitSuspended", "暂停待遇", "Benefit suspended"),
			entry("benefit.BenefitReinstated", "恢复待遇", "Benefit reinstated"),
			entry("benefit.BenefitWithdrawn", "取消待遇", "Benefit withdrawn"));

	/** The title of the event of that stored name; the name itself for one not known. */
	static Title of(String event) {
		return BY_EVENT.getOrDefault(event, new Title(event, event));
	}

	/** Whether the event of that stored name has words of its own. */
	static boolean isKnown(String event) {
		return BY_EVENT.containsKey(event);
	}

	private static Map.Entry<String, Title> entry(String event, String zh, String en) {
		return Map.entry(event, new Title(zh, en));
	}

}
