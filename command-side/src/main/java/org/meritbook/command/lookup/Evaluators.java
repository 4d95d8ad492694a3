package org.meritbook.command.lookup;

import java.util.Optional;

/**
 * Which evaluators are filed, for what and when.
 */
public interface Evaluators {

	/** The filing of that id, or nothing if the book holds none. */
	Optional<Filing> of(String evaluatorId);

}
