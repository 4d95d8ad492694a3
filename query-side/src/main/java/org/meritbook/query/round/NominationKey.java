package org.meritbook.query.round;

/**
 * Where a nomination is found.
 *
 * @param roundId its round
 * @param nominationId the nomination
 */
public record NominationKey(String roundId, String nominationId) {
}
