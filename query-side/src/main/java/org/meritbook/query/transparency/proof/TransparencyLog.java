package org.meritbook.query.transparency.proof;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.query.transparency.checkpoint.Contradiction;
import org.meritbook.query.transparency.checkpoint.LogKey;

/**
 * The log as it is shown.
 *
 * @param origin name of the log
 * @param leaves number of leaves
 * @param checkpoint newest checkpoint
 * @param announced newest that meets the trust policy
 * @param keys keys of the log
 * @param policy trust policy in force
 * @param fault why no checkpoint is signed
 * @param contradictions evidence that was found
 */
public record TransparencyLog(String origin, long leaves, @Nullable CheckpointView checkpoint,
		@Nullable CheckpointView announced, List<LogKey> keys, String policy, @Nullable String fault,
		List<Evidence> contradictions) {

	public TransparencyLog {
		keys = List.copyOf(keys);
		contradictions = List.copyOf(contradictions);
	}

	/**
	 * A contradiction as it is shown.
	 *
	 * @param id number
	 * @param foundAt when it was found
	 * @param kind what contradicts what
	 * @param origin the log
	 * @param text both statements, word for word
	 */
	public record Evidence(long id, OffsetDateTime foundAt, Contradiction.Kind kind, String origin, String text) {

		static Evidence of(Contradiction found) {
			return new Evidence(found.id(), found.foundAt().atOffset(ZoneOffset.UTC), found.kind(), found.origin(),
					found.text());
		}

	}

}
