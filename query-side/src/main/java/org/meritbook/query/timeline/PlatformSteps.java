package org.meritbook.query.timeline;

import org.meritbook.events.benefit.AllowanceRecorded;
import org.meritbook.events.benefit.BenefitEvent;
import org.meritbook.events.benefit.BenefitReinstated;
import org.meritbook.events.benefit.BenefitSuspended;
import org.meritbook.events.benefit.BenefitWithdrawn;
import org.meritbook.events.benefit.PreferenceGranted;
import org.meritbook.events.benefit.TalentCardGranted;
import org.meritbook.events.benefit.TaxOffsetRecorded;
import org.meritbook.events.competition.CompetitionEvent;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.competition.ResultRecorded;
import org.meritbook.events.designation.DesignationApplied;
import org.meritbook.events.designation.DesignationAssessed;
import org.meritbook.events.designation.DesignationDelisted;
import org.meritbook.events.designation.DesignationDisclosed;
import org.meritbook.events.designation.DesignationEvent;
import org.meritbook.events.designation.DesignationReassessed;
import org.meritbook.events.designation.DesignationUpgraded;
import org.meritbook.events.designation.PlatformDesignated;

/**
 * Steps of designations and competitions, for everyone, and of benefits, for staff.
 */
final class PlatformSteps {

	private PlatformSteps() {
	}

	static Step of(DesignationEvent event) {
		return switch (event) {
			case DesignationApplied e -> new Step().open(e.designationId())
				.open(e.hostId())
				.tell("名称", e.name())
				.name("建设单位", e.hostId())
				.name("领办人", e.leaderId());
			case DesignationAssessed e -> new Step().open(e.designationId()).tell("结论", conclusion(e.passed()));
			case DesignationDisclosed e ->
				new Step().open(e.designationId()).tell("公示截止", e.lastDay()).tell("工作日", e.workingDays());
			case PlatformDesignated e -> new Step().open(e.designationId()).tell("复评日期", e.nextAssessmentOn());
			case DesignationUpgraded e ->
				new Step().open(e.designationId()).tell("原级别", e.before()).tell("级别", e.rank());
			case DesignationReassessed e -> new Step().open(e.designationId())
				.tell("结论", conclusion(e.passed()))
				.tell("复评日期", e.nextAssessmentOn());
			case DesignationDelisted e ->
				new Step().open(e.designationId()).name("决定机关", e.bodyId()).tell("原因", e.reason());
		};
	}

	static Step of(CompetitionEvent event) {
		return switch (event) {
			case CompetitionOpened e -> new Step().open(e.competitionId())
				.open(e.schemeId())
				.tell("名称", e.name())
				.tell("年度", e.editionYear())
				.name("组委会", e.organiserId());
			case ResultRecorded e -> new Step().open(e.competitionId()).tell("项目", e.itemId());
			case CompetitionTitlesConferred e ->
				new Step().open(e.competitionId()).open(e.schemeId()).tell("授予人数", e.titles().size());
		};
	}

	static Step of(BenefitEvent event) {
		return switch (event) {
			case TalentCardGranted e ->
				new Step().internal(e.benefitId()).join(e.personId(), e.benefitId()).tell("卡号", e.cardNo());
			case PreferenceGranted e ->
				new Step().internal(e.benefitId()).join(e.subjectId(), e.benefitId()).tell("优先事项", e.statement());
			case TaxOffsetRecorded e -> new Step().internal(e.benefitId())
				.internal(e.enterpriseId())
				.tell("年度", e.fiscalYear())
				.tell("抵免额（分）", e.offsetFen());
			case AllowanceRecorded e -> new Step().internal(e.benefitId())
				.join(e.personId(), e.benefitId())
				.name("支付企业", e.enterpriseId())
				.tell("数额（分）", e.amountFen());
			case BenefitSuspended e -> new Step().internal(e.benefitId()).tell("原因", e.reason());
			case BenefitReinstated e -> new Step().internal(e.benefitId()).tell("原因", e.reason());
			case BenefitWithdrawn e -> new Step().internal(e.benefitId()).tell("原因", e.reason());
		};
	}

	private static String conclusion(boolean passed) {
		return passed ? "合格" : "不合格";
	}

}
