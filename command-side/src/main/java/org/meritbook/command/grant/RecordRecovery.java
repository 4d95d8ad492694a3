package org.meritbook.command.grant;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that money came back.
 *
 * @param grantId the grant
 * @param amountFen sum in fen
 * @param documentNo receipt of the treasury
 * @param on day it takes effect, Asia/Shanghai
 */
public record RecordRecovery(@TargetAggregateIdentifier String grantId, long amountFen, String documentNo,
		LocalDate on) {

}
