package org.meritbook.ops.benchmarks.measure;

import java.util.List;

/**
 * One piece of work, done by ours and by its rivals in every round.
 *
 * @param name short name, by which it is chosen on the command line
 * @param description what is done, as a noun phrase
 * @param unit what is counted, plural
 * @param ours makes ours ready
 * @param rivals what is measured beside it
 */
public record Scenario(String name, String description, String unit, Opening ours, List<Rival> rivals) {
}
