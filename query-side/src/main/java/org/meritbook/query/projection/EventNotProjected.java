package org.meritbook.query.projection;

/**
 * One event could not be turned into rows. The message names the event, its position and
 * the kind of the fault, never a value of the event.
 */
final class EventNotProjected extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EventNotProjected(String event, long position, Throwable cause) {
		super(event + " at position " + position + ": " + Faults.kindOf(cause), cause);
	}

}
