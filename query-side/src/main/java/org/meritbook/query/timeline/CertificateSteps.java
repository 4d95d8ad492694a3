package org.meritbook.query.timeline;

import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationEvent;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationReliedOn;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;
import org.meritbook.events.evaluator.EvaluatorEvent;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorReliedOn;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorSuspended;

/**
 * Steps of evaluators, for everyone, and of certificates, for staff: who holds one shows
 * it by number and name.
 */
final class CertificateSteps {

	private CertificateSteps() {
	}

	static Step of(EvaluatorEvent event) {
		return switch (event) {
			case EvaluatorFiled e -> new Step().open(e.evaluatorId())
				.open(e.organisationId())
				.name("评价机构", e.organisationId())
				.tell("机构代码", e.code())
				.tell("有效期至", e.validTo());
			case EvaluatorExtended e -> new Step().open(e.evaluatorId())
				.tell("版本", e.version())
				.tell("有效期至", e.validTo())
				.tell("原因", e.reason());
			case EvaluatorSuspended e -> new Step().open(e.evaluatorId()).tell("原因", e.reason());
			case EvaluatorReinstated e -> new Step().open(e.evaluatorId()).tell("原因", e.reason());
			case EvaluatorStruckOff e ->
				new Step().open(e.evaluatorId()).name("决定机关", e.bodyId()).tell("原因", e.reason());
			case EvaluatorReliedOn e -> new Step().open(e.evaluatorId()).tell("引用记录", e.dependentId());
		};
	}

	static Step of(CertificationEvent event) {
		return switch (event) {
			case CertificationAwarded e -> new Step().internal(e.certificationId())
				.join(e.personId(), e.certificationId())
				.tell("证书编号", e.certificateNo())
				.tell("职业编码", e.occupationCode())
				.tell("等级", e.level());
			case CertificationCorrected e ->
				new Step().internal(e.certificationId()).tell("更正后", e.after()).tell("原因", e.reason());
			case CertificationReissued e ->
				new Step().internal(e.certificationId()).tell("证书序号", e.serial()).tell("原因", e.reason());
			case CertificationRevoked e -> new Step().internal(e.certificationId())
				.name("撤销机关", e.revokingBodyId())
				.tell("原因", Labels.of(e.reason()));
			case CertificationSuperseded e ->
				new Step().internal(e.certificationId()).tell("取代证书", e.successorId()).tell("原因", e.reason());
			case CertificationReliedOn e -> new Step().internal(e.certificationId()).tell("引用记录", e.dependentId());
		};
	}

}
