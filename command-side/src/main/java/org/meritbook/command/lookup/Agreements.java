package org.meritbook.command.lookup;

import java.util.Optional;

/**
 * Which agreements were signed, and what each version covers.
 */
public interface Agreements {

	/** The agreement of that id, or nothing if the book holds none. */
	Optional<SignedAgreement> of(String agreementId);

}
