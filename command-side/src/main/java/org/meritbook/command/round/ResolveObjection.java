package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Answer an objection.
 *
 * @param roundId the round
 * @param objectionId the objection
 * @param upheld true where the nominee leaves the list
 * @param finding the finding, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record ResolveObjection(@TargetAggregateIdentifier String roundId, String objectionId, boolean upheld,
		String finding, LocalDate on) {

}
