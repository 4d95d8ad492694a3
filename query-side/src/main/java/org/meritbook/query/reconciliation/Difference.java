package org.meritbook.query.reconciliation;

/**
 * Something that is not as the events say: an alarm.
 *
 * @param code stable code
 * @param position first position of the book that is affected
 * @param subject what differs: a read model, a log, a kind of claim
 * @param messageZh what is wrong, in Chinese
 * @param messageEn what is wrong, in English
 */
public record Difference(String code, long position, String subject, String messageZh, String messageEn) {
}
