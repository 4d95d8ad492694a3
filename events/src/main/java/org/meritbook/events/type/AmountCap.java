package org.meritbook.events.type;

/**
 * A limit for one beneficiary within one programme.
 *
 * @param kind what it counts
 * @param limit most, in fen, months or grants
 * @param clause clause that states it
 */
public record AmountCap(CapKind kind, long limit, String clause) {

}
