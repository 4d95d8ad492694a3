package org.meritbook.command.grant;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Fact;

/**
 * What is stated when a sum is reckoned.
 *
 * @param facts facts
 * @param months months it is for
 * @param requestedFen sum asked for in fen
 * @param on day of the act
 */
record Claimed(List<Fact> facts, List<String> months, @Nullable Long requestedFen, LocalDate on) {

}
