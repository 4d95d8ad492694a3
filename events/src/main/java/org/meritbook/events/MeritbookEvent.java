package org.meritbook.events;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;

/**
 * A fact that was recorded and is never changed. Its JSON form is fixed by the golden
 * file of its revision; a new shape is a new revision with an upcaster.
 *
 * <p>
 * The recorded time is the store's and is not part of the event; {@link #effectiveOn()}
 * is the day it holds from in the world (Asia/Shanghai).
 */
public interface MeritbookEvent {

	/**
	 * The legal day, in Asia/Shanghai, on which the fact took effect in the world.
	 */
	LocalDate effectiveOn();

	/**
	 * The policy clause that the act rests on; an act without a basis is not recorded.
	 */
	Basis basis();

	/**
	 * Values that no other stream may hold at the same time. The store takes and frees
	 * them in the transaction that appends the event, so that uniqueness over the whole
	 * book never depends on a read model.
	 */
	default List<Claim> claims() {
		return List.of();
	}

}
