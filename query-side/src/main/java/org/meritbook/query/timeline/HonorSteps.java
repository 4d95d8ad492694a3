package org.meritbook.query.timeline;

import org.meritbook.events.honor.GrantDetached;
import org.meritbook.events.honor.GrantAttached;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorEvent;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;

/**
 * Steps of an honor. The one who is honored shares them, because the honor is a part of
 * that record.
 */
final class HonorSteps {

	private HonorSteps() {
	}

	static Step of(HonorEvent event) {
		return switch (event) {
			case HonorConferred e -> new Step().open(e.honorId())
				.open(e.roundId())
				.open(e.schemeId())
				.join(e.honorId(), e.nominationId())
				.join(e.subject().id(), e.honorId())
				.tell("称号", e.title())
				.tell("路径", e.route())
				.tell("年度", e.editionYear())
				.name("获得者", e.subject().id());
			case CertificateIssued e ->
				new Step().open(e.honorId()).tell("证书编号", e.certificateNo()).tell("证书序号", e.serial());
			case CertificateReissued e -> new Step().open(e.honorId())
				.tell("证书编号", e.certificateNo())
				.tell("证书序号", e.serial())
				.tell("原因", e.reason());
			case HonorCorrected e -> corrected(e);
			case HonorSuspended e -> new Step().open(e.honorId()).tell("原因", e.reason());
			case HonorReinstated e -> new Step().open(e.honorId()).tell("原因", e.reason());
			case HonorRevoked e -> new Step().open(e.honorId())
				.open(e.wholeRound() ? null : e.revokingBodyId())
				.tell("原因", Labels.of(e.reason()))
				.name("撤销机关", e.revokingBodyId())
				.tell("范围", e.wholeRound() ? "整批撤销" : null);
			case HonorReliedOn e -> new Step().internal(e.honorId()).tell("引用记录", e.dependentId());
			case GrantAttached e -> new Step().open(e.honorId()).tell("附带奖补", e.grantId());
			case GrantDetached e -> new Step().open(e.honorId()).tell("解除奖补", e.grantId());
			case HonorRenounced e -> new Step().open(e.honorId()).tell("声明", e.statement());
		};
	}

	private static Step corrected(HonorCorrected event) {
		boolean party = !event.field().equals("title");
		Step step = new Step().open(event.honorId())
			.tell("更正事项", Labels.ofField(event.field()))
			.before("更正前", event.before(), party);
		return (party ? step.name("更正后", event.after()) : step.tell("更正后", event.after())).tell("原因", event.reason());
	}

}
