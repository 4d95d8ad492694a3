package org.meritbook.command.door;

import org.meritbook.command.dispatch.Actor;

/**
 * Who is acting in the request at hand.
 */
@FunctionalInterface
public interface CurrentActor {

	/** The one who is signed in, or the public. */
	Actor get();

}
