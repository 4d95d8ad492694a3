package org.meritbook.command.honor;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that an honor was given back.
 *
 * @param honorId the honor
 * @param statement what was stated, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record RenounceHonor(@TargetAggregateIdentifier String honorId, String statement, LocalDate on) {

}
