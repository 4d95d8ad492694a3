package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A grant that was refused hangs on the honor no longer.
 *
 * @param honorId stream of the honor
 * @param grantId stream of the grant
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantDetached(String honorId, String grantId, Basis basis, LocalDate effectiveOn) implements HonorEvent {

}
