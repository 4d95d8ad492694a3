package org.meritbook.events.type;

/**
 * A breach that was recorded and not refused, for auditors 预警.
 *
 * @param code code of the rule, for example COMPETITIONS_KEEP_THEIR_CYCLE
 * @param clause where the rule comes from
 * @param messageZh what is out of the ordinary, in Chinese
 * @param messageEn what is out of the ordinary, in English
 */
public record Flag(String code, String clause, String messageZh, String messageEn) {

}
