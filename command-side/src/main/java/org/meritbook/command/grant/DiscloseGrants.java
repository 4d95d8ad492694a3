package org.meritbook.command.grant;

import java.util.List;
import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Put grants under public notice as one list.
 *
 * @param disclosureId notice wanted
 * @param grantIds the grants
 * @param on day it takes effect, Asia/Shanghai
 */
public record DiscloseGrants(@TargetAggregateIdentifier String disclosureId, List<String> grantIds, LocalDate on) {

}
