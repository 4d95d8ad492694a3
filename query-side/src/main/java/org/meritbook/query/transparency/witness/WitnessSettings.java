package org.meritbook.query.transparency.witness;

import java.util.List;

import org.meritbook.events.proof.note.VerifierKey;

/**
 * For which logs this server is a witness.
 *
 * @param logs keys of the logs, each under the origin of its log; several of one log
 * while it replaces its key
 */
public record WitnessSettings(List<VerifierKey> logs) {

	public WitnessSettings {
		logs = List.copyOf(logs);
	}

}
