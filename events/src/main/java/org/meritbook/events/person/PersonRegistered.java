package org.meritbook.events.person;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.Sealed;

/**
 * A person is known to the book.
 *
 * @param personId stream of the person and subject of the sealing key
 * @param documentType identity document
 * @param identityHash keyed hash of type and number, hexadecimal: the same document gives
 * the same hash
 * @param details name, number and what else was given
 * @param regionCode GB/T 2260 code the person is registered under in the book
 * @param basis clause that the act rests on
 * @param effectiveOn day of registration
 */
public record PersonRegistered(String personId, DocumentType documentType, String identityHash, Sealed details,
		String regionCode, Basis basis, LocalDate effectiveOn) implements PersonEvent {

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("person.identity", identityHash()));
	}

}
