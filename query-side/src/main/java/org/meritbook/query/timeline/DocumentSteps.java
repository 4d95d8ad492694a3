package org.meritbook.query.timeline;

import org.meritbook.events.deadline.DeadlineEvent;
import org.meritbook.events.deadline.DeadlineReached;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.scheme.PaymentRuleDefined;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyEvent;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeEvent;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.scheme.SchemeRoundOpened;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.target.TargetEvent;
import org.meritbook.events.target.TargetSet;

/**
 * Steps of policy documents, schemes, targets and deadlines.
 */
final class DocumentSteps {

	private DocumentSteps() {
	}

	static Step of(PolicyEvent event) {
		return switch (event) {
			case PolicyRegistered e -> new Step().open(e.policyId())
				.tell("标题", e.title())
				.tell("文号", e.documentNo())
				.tell("发文机关", String.join("、", e.issuers()));
			case PolicyIssued e -> new Step().open(e.policyId())
				.tell("文号", e.documentNo())
				.tell("施行日期", e.effectiveFrom())
				.tell("失效日期", e.effectiveTo());
			case ClauseRegistered e -> new Step().open(e.policyId()).tell("条款", e.clause()).tell("名称", e.name());
			case PolicyAmended e -> new Step().open(e.policyId())
				.tell("文号", e.documentNo())
				.tell("版本", e.policyVersion())
				.tell("施行日期", e.effectiveFrom())
				.tell("失效日期", e.effectiveTo())
				.tell("修订内容", e.change());
			case PolicyRepealed e -> new Step().open(e.policyId()).open(e.successorId()).tell("文号", e.documentNo());
		};
	}

	static Step of(SchemeEvent event) {
		return switch (event) {
			case SchemeDefined e -> new Step().open(e.schemeId())
				.open(e.basis().policyId())
				.tell("名称", e.terms().name())
				.tell("路径", e.terms().route());
			case SchemeRevised e -> new Step().open(e.schemeId())
				.open(e.basis().policyId())
				.tell("名称", e.terms().name())
				.tell("版本", e.schemeVersion())
				.tell("原因", e.reason());
			case SchemeRoundOpened e -> new Step().open(e.schemeId())
				.tell("年度", e.editionYear())
				.tell("批次", e.roundId())
				.tell("提前开展的决定文号", e.overrideDecisionNo());
			case PaymentRuleDefined e -> new Step().open(e.schemeId())
				.tell("金额规则", e.rule().ruleId())
				.tell("规则版本", e.ruleVersion())
				.tell("取整", e.rule().rounding());
			case FigureRegistered e -> new Step().open(e.schemeId())
				.tell("金额规则", e.ruleId())
				.tell("下限（分）", e.minFen())
				.tell("上限（分）", e.maxFen())
				.tell("数额文号", e.documentNo());
			case SchemeClosed e -> new Step().open(e.schemeId()).tell("原因", e.reason());
		};
	}

	static Step of(DeadlineEvent event) {
		return switch (event) {
			case DeadlineReached e -> new Step().open(e.recordId())
				.open(e.deadlineId())
				.tell("届满", Labels.of(e.kind()))
				.tell("截止日", e.dueOn());
		};
	}

	static Step of(TargetEvent event) {
		return switch (event) {
			case TargetSet e -> new Step().open(e.targetId()).open(e.basis().policyId()).tell("名称", e.name());
			case StatisticReported e -> new Step().open(e.statisticId())
				.open(e.basis().policyId())
				.tell("名称", e.name())
				.tell("填报单位", e.sourceUnit());
		};
	}

}
