package org.meritbook.events.target;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a target or an outside figure.
 */
public sealed interface TargetEvent extends MeritbookEvent permits TargetSet, StatisticReported {

}
