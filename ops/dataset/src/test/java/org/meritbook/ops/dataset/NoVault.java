package org.meritbook.ops.dataset;

import java.util.Optional;

import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Sealed;

/**
 * A vault for what names no person: it has nothing to seal.
 */
final class NoVault implements PersonalVault {

	@Override
	public Sealed seal(String subjectId, PersonalDetails details) {
		throw new AssertionError("The data set seals nothing");
	}

	@Override
	public Optional<PersonalDetails> open(String subjectId, Sealed sealed) {
		throw new AssertionError("The data set opens nothing");
	}

	@Override
	public void destroy(String subjectId) {
		throw new AssertionError("The data set destroys nothing");
	}

	@Override
	public String keyedHash(String purpose, String value) {
		return Integer.toHexString((purpose + value).hashCode());
	}

}
