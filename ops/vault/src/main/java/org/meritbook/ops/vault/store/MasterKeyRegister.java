package org.meritbook.ops.vault.store;

import java.util.Set;

import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.refusal.SubjectKeysNotRewrapped;

/**
 * Which master keys may wrap subject keys, by id. So a node with the wrong master keys is
 * noticed before it writes anything, and no subject key is left under a dropped one.
 */
public interface MasterKeyRegister {

	/**
	 * Lets the master key wrap from now on.
	 * @param masterKeyId the key
	 * @param held ids of all master keys the node holds
	 * @throws MasterKeysDoNotMatch if a master key in use is not held, or this one was
	 * retired
	 */
	void admit(String masterKeyId, Set<String> held);

	/**
	 * Retires every master key but this one, for ever.
	 * @throws SubjectKeysNotRewrapped if a living subject key needs another one
	 */
	void retireAllBut(String masterKeyId);

}
