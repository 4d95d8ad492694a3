package org.meritbook.query.party;

import java.time.LocalDate;

/**
 * Someone whose name is asked for, on a day: organisations change their names, and
 * earlier acts keep the name of their day.
 *
 * @param id stream of the person or organisation
 * @param on the day
 */
public record Party(String id, LocalDate on) {
}
