package org.meritbook.command.lookup;

import java.util.Optional;

/**
 * Which skill-level certificates the book holds.
 */
public interface Certifications {

	/** The certificate of that id, or nothing if the book holds none. */
	Optional<HeldCertificate> of(String certificationId);

}
