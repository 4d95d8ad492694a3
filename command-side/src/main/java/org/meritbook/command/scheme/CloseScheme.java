package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take no new round.
 *
 * @param schemeId the scheme
 * @param reason why, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record CloseScheme(@TargetAggregateIdentifier String schemeId, String reason, LocalDate on) {

}
