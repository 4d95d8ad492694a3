package org.meritbook.query;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Sealed;

/**
 * A vault that keeps what it seals in memory and forgets it with the key.
 */
public final class OpenVault implements PersonalVault {

	private final Map<String, PersonalDetails> sealed = new ConcurrentHashMap<>();

	private final Set<String> erased = new HashSet<>();

	@Override
	public Sealed seal(String subjectId, PersonalDetails details) {
		String envelope = "v1." + subjectId + "." + this.sealed.size();
		this.sealed.put(envelope, details);
		return new Sealed(envelope);
	}

	@Override
	public synchronized Optional<PersonalDetails> open(String subjectId, Sealed sealed) {
		return this.erased.contains(subjectId) ? Optional.empty()
				: Optional.ofNullable(this.sealed.get(sealed.envelope()));
	}

	@Override
	public synchronized void destroy(String subjectId) {
		this.erased.add(subjectId);
	}

	@Override
	public String keyedHash(String purpose, String value) {
		return purpose + "-" + Integer.toHexString(value.hashCode());
	}

}
