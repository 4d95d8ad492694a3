package org.meritbook.events.privacy;

import java.util.Optional;

import org.meritbook.events.type.Sealed;

/**
 * Seals personal data under a key of its own for each subject. The keys are kept outside
 * the event store; a destroyed key leaves every event, sum and proof as it was, and the
 * details unreadable for ever.
 */
public interface PersonalVault {

	/**
	 * Seals the details under the subject's key; the key is made if there is none yet and
	 * is durable when this returns.
	 * @throws SubjectErased if the key of this subject was destroyed
	 */
	Sealed seal(String subjectId, PersonalDetails details);

	/**
	 * Opens what was sealed for the subject, or gives nothing once the key is destroyed.
	 * @throws IllegalArgumentException if the envelope was not sealed for this subject or
	 * was altered
	 */
	Optional<PersonalDetails> open(String subjectId, Sealed sealed);

	/**
	 * Destroys the subject's key for ever. Doing it again changes nothing.
	 */
	void destroy(String subjectId);

	/**
	 * Keyed hash, hexadecimal, of a value that could be guessed. The same purpose and
	 * value give the same hash on every node and after every restart.
	 * @param purpose what the hash is for; hashes of different purposes never match
	 * @param value the value
	 */
	String keyedHash(String purpose, String value);

	/** The subject's key was destroyed: nothing more is sealed for it. */
	final class SubjectErased extends RuntimeException {

		private static final long serialVersionUID = 1L;

		/**
		 * @param subjectId the subject
		 */
		public SubjectErased(String subjectId) {
			super("The key of " + subjectId + " was destroyed; nothing more can be sealed for it.");
		}

	}

}
