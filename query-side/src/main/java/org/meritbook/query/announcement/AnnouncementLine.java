package org.meritbook.query.announcement;

/**
 * One line of a list.
 *
 * @param disclosureId the list
 * @param roundId its round
 * @param ordinal place in the list, from 1
 * @param nominationId the nomination
 */
public record AnnouncementLine(String disclosureId, String roundId, int ordinal, String nominationId) {
}
