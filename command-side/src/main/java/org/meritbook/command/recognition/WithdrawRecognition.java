package org.meritbook.command.recognition;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.WithdrawalReason;

/**
 * Withdraw a recognition.
 *
 * @param recognitionId the recognition
 * @param reason why
 * @param note what happened
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record WithdrawRecognition(@TargetAggregateIdentifier String recognitionId, WithdrawalReason reason, String note,
		String decisionNo, LocalDate on) {

}
