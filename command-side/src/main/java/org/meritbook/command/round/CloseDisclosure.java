package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Close the window.
 *
 * @param roundId the round
 * @param on day it takes effect, Asia/Shanghai
 */
public record CloseDisclosure(@TargetAggregateIdentifier String roundId, LocalDate on) {

}
