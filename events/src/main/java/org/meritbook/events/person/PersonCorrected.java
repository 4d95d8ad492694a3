package org.meritbook.events.person;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.Sealed;

/**
 * Details were wrong; the earlier ones stay sealed in their event.
 *
 * @param personId stream of the person and subject of the sealing key
 * @param documentType identity document
 * @param identityHash keyed hash of type and number
 * @param formerIdentityHash hash on record until now
 * @param details all details, as they are right
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the correction
 */
public record PersonCorrected(String personId, DocumentType documentType, String identityHash,
		String formerIdentityHash, Sealed details, String reason, Basis basis,
		LocalDate effectiveOn) implements PersonEvent {

	@Override
	public List<Claim> claims() {
		return identityHash().equals(formerIdentityHash()) ? List.of() : List
			.of(Claim.free("person.identity", formerIdentityHash()), Claim.take("person.identity", identityHash()));
	}

}
