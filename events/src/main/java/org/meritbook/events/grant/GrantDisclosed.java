package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The grant was put under public notice.
 *
 * @param grantId stream of the grant
 * @param disclosureId notice it is part of
 * @param lastDay last day of the notice
 * @param workingDays working days of the notice
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantDisclosed(String grantId, String disclosureId, LocalDate lastDay, int workingDays, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
