package org.meritbook.command.recognition;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refuse a recognition.
 *
 * @param recognitionId the recognition
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record RefuseRecognition(@TargetAggregateIdentifier String recognitionId, String reason, String decisionNo,
		LocalDate on) {

}
