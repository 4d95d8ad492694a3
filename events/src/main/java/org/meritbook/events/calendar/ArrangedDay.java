package org.meritbook.events.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day the State Council arranged to be off or worked.
 *
 * @param date the day
 * @param kind off or worked
 * @param name the holiday it belongs to, in Chinese
 * @param notice document number of the notice that arranged it, {@code null} where the
 * book does not hold it
 */
public record ArrangedDay(LocalDate date, DayKind kind, String name, @Nullable String notice) {
}
