package org.meritbook.command.round;

import java.util.List;

import org.meritbook.events.type.Basis;

/**
 * What a round decided to revoke.
 *
 * @param honorIds honors of the round
 * @param decision basis with the number of the decision
 */
public record Revocation(List<String> honorIds, Basis decision) {
}
