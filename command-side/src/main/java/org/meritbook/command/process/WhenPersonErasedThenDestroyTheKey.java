package org.meritbook.command.process;

import org.axonframework.eventhandling.EventHandler;

import org.meritbook.events.person.PersonErased;
import org.meritbook.events.privacy.PersonalVault;

/**
 * The key goes only after the erasure is on record: a crash between the two leaves a key
 * that is destroyed on the next start, never an erasure that nobody authorised.
 */
public final class WhenPersonErasedThenDestroyTheKey {

	private final PersonalVault vault;

	/**
	 * @param vault holds the keys
	 */
	public WhenPersonErasedThenDestroyTheKey(PersonalVault vault) {
		this.vault = vault;
	}

	/** Destroys the key of the erased person; again, if it is told again. */
	@EventHandler
	public void on(PersonErased event) {
		this.vault.destroy(event.personId());
	}

}
