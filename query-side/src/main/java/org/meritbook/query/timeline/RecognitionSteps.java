package org.meritbook.query.timeline;

import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.agreement.AgreementEvent;
import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.equivalence.EquivalenceEvent;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.equivalence.EquivalenceTableSet;
import org.meritbook.events.recognition.RecognitionEvent;
import org.meritbook.events.recognition.RecognitionGranted;
import org.meritbook.events.recognition.RecognitionRefused;
import org.meritbook.events.recognition.RecognitionRequested;
import org.meritbook.events.recognition.RecognitionWithdrawn;

/**
 * Steps of agreements and tables, for everyone, and of recognitions, for staff.
 */
final class RecognitionSteps {

	private RecognitionSteps() {
	}

	static Step of(AgreementEvent event) {
		return switch (event) {
			case AgreementSigned e ->
				parties(new Step().open(e.agreementId()).tell("名称", e.name()), e).tell("文号", e.documentNo())
					.tell("生效日期", e.terms().effectiveFrom())
					.tell("失效日期", e.terms().effectiveTo());
			case AgreementAmended e -> new Step().open(e.agreementId())
				.tell("版本", e.version())
				.tell("文号", e.documentNo())
				.tell("生效日期", e.terms().effectiveFrom())
				.tell("原因", e.reason());
			case AgreementEnded e -> new Step().open(e.agreementId()).tell("文号", e.documentNo()).tell("原因", e.reason());
		};
	}

	static Step of(EquivalenceEvent event) {
		return switch (event) {
			case EquivalenceTableSet e -> new Step().open(e.tableId()).tell("名称", e.name()).tell("文号", e.documentNo());
			case EquivalenceTableRevised e ->
				new Step().open(e.tableId()).tell("版本", e.version()).tell("文号", e.documentNo()).tell("原因", e.reason());
		};
	}

	static Step of(RecognitionEvent event) {
		return switch (event) {
			case RecognitionRequested e -> new Step().internal(e.recognitionId())
				.join(e.applicantId(), e.recognitionId())
				.tell("路径", e.route())
				.tell("来源", e.source().key());
			case RecognitionGranted e ->
				new Step().internal(e.recognitionId()).tell("认定内容", e.benefit()).tell("依据版本", e.version());
			case RecognitionRefused e -> new Step().internal(e.recognitionId()).tell("原因", e.reason());
			case RecognitionWithdrawn e ->
				new Step().internal(e.recognitionId()).tell("原因", e.reason()).tell("说明", e.note());
		};
	}

	private static Step parties(Step step, AgreementSigned event) {
		event.partyIds().forEach((party) -> step.open(party).name("签订方", party));
		return step;
	}

}
