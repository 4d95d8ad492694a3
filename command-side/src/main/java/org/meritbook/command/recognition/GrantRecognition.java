package org.meritbook.command.recognition;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Grant a recognition.
 *
 * @param recognitionId the recognition
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record GrantRecognition(@TargetAggregateIdentifier String recognitionId, String decisionNo, LocalDate on) {

}
