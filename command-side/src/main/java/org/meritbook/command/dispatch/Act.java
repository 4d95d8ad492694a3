package org.meritbook.command.dispatch;

/**
 * What surrounds a command: who sends it, and the key under which sending it again
 * changes nothing.
 *
 * @param commandId idempotency key
 * @param input everything the sender said, in one stable text; only its keyed hash is
 * kept
 * @param actor who acts
 */
public record Act(String commandId, String input, Actor actor) {

	@Override
	public String toString() {
		return "Act[" + this.commandId + " by " + this.actor.role() + "]";
	}

}
