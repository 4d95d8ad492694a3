package org.meritbook.ops.vault.store;

import java.util.List;
import java.util.Optional;

import org.meritbook.ops.vault.refusal.VaultUnavailable;

/**
 * Keeps the wrapped key of each subject. Every change is durable on return, whatever
 * becomes of a transaction the caller is in. A destroyed key never comes back.
 * <p>
 * Every method throws {@link VaultUnavailable} if the store does not answer.
 */
public interface SubjectKeyStore {

	/** What is kept of the subject's key, or nothing if there has never been one. */
	Optional<SubjectKey> find(String subjectId);

	/**
	 * Keeps the key unless the subject has one or had one: the first one kept is the one.
	 * @return what is kept now, or nothing if the master key is not
	 * {@linkplain MasterKeyRegister#admit admitted}, in which case nothing was kept
	 */
	Optional<SubjectKey> keepFirst(String subjectId, WrappedKey fresh);

	/** Destroys the subject's key, also before it was ever made. */
	void destroy(String subjectId);

	/** How many living keys are wrapped by another master key than this one. */
	long countWrappedByOthers(String masterKeyId);

	/**
	 * Living keys wrapped by another master key than this one, in the order of the
	 * subjects.
	 * @param afterSubject only subjects after this one
	 * @param limit at most so many
	 */
	List<SubjectKey> wrappedByOthers(String masterKeyId, String afterSubject, int limit);

	/**
	 * Keeps the keys, each newly wrapped, of those subjects whose key still lives and is
	 * still wrapped as it was.
	 */
	void rewrap(List<Rewrapping> rewrappings);

	/**
	 * A key, wrapped anew.
	 *
	 * @param subjectId the subject
	 * @param was how it was wrapped
	 * @param is how it is wrapped from now on
	 */
	record Rewrapping(String subjectId, WrappedKey was, WrappedKey is) {
	}

}
