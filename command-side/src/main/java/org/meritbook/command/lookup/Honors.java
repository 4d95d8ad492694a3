package org.meritbook.command.lookup;

import java.util.Optional;

/**
 * Which honors the book holds and what hangs on them.
 */
public interface Honors {

	/** The honor of that id, or nothing if the book holds none. */
	Optional<KnownHonor> find(String honorId);

}
