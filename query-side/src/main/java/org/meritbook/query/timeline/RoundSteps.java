package org.meritbook.query.timeline;

import java.util.List;

import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundEvent;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.round.ShortlistApproved;

/**
 * Steps of a round. What is said about a nominee before a list is published is for staff;
 * once it led to an honor it is a part of the honor's record. Points, conflicts and open
 * objections stay with staff, an objector is never told.
 */
final class RoundSteps {

	private static final String NOMINATION = "推荐编号";

	private RoundSteps() {
	}

	static Step of(RoundEvent event) {
		return switch (event) {
			case RoundOpened e -> new Step().open(e.roundId())
				.tell("标题", e.title())
				.tell("年度", e.editionYear())
				.tell("申报开始", e.nominationFrom())
				.tell("申报截止", e.nominationUntil())
				.tell("基准日", e.referenceDate());
			case NomineeNominated e -> nominated(e);
			case EligibilityChecked e -> new Step().ofHonor(e.nominationId())
				.internal(e.roundId())
				.tell(NOMINATION, e.nominationId())
				.tell("结论", e.eligible() ? "符合条件" : "不符合条件");
			case NominationWithdrawn e -> about(e.roundId(), e.nominationId()).tell("原因", e.reason());
			case ConflictDeclared e -> about(e.roundId(), e.nominationId()).tell("关系", e.relation());
			case NomineeReviewed e -> about(e.roundId(), e.nominationId()).tell("评分", e.scorePoints());
			case ObjectionFiled e -> about(e.roundId(), e.nominationId()).tell("受理号", e.receiptNo());
			case ObjectionResolved e -> new Step().open(e.roundId())
				.internal(e.nominationId())
				.tell("结论", e.upheld() ? "成立" : "不成立")
				.tell("处理意见", e.finding());
			case ShortlistApproved e -> list(new Step().open(e.roundId()), e.nominationIds());
			case DisclosurePublished e -> published(e);
			case DisclosureClosed e -> new Step().open(e.roundId()).open(e.disclosureId());
			case HonorsConferred e -> conferred(e);
			case RoundRevoked e -> new Step().open(e.roundId())
				.open(e.revokingBodyId())
				.tell("原因", Labels.of(e.reason()))
				.name("撤销机关", e.revokingBodyId())
				.tell("数量", e.honorIds().size());
		};
	}

	private static Step nominated(NomineeNominated event) {
		return new Step().ofHonor(event.nominationId())
			.internal(event.roundId())
			.internal(event.nominatingUnitId())
			.join(event.subject().id(), event.nominationId())
			.tell(NOMINATION, event.nominationId())
			.name("推荐对象", event.subject().id())
			.name("推荐单位", event.nominatingUnitId());
	}

	private static Step published(DisclosurePublished event) {
		Step step = new Step().open(event.roundId()).open(event.disclosureId());
		event.nominationIds().forEach(step::open);
		return step.tell("名单版本", event.listVersion())
			.tell("人数", event.nominationIds().size())
			.tell("公示首日", event.firstDay())
			.tell("截止日", event.lastDay())
			.tell("公示工作日", event.workingDays())
			.tell("变更原因", event.changeReason());
	}

	private static Step conferred(HonorsConferred event) {
		Step step = new Step().open(event.roundId());
		event.issuerIds().forEach(step::open);
		return step.tell("数量", event.honorIds().size());
	}

	private static Step about(String roundId, String nominationId) {
		return new Step().internal(nominationId).internal(roundId).tell(NOMINATION, nominationId);
	}

	private static Step list(Step step, List<String> nominationIds) {
		nominationIds.forEach(step::ofHonor);
		return step.tell("人数", nominationIds.size());
	}

}
