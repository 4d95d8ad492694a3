package org.meritbook.ops.benchmarks.measure;

/**
 * What is measured beside ours.
 *
 * @param key short name, part of the comparison's name
 * @param description what it is, as a noun phrase
 * @param goal the median ratio of operations in the same time that ours is to reach, in
 * thousandths; 0 for no goal
 * @param promptnessGoal the median ratio of its 99th percentile to ours, in thousandths;
 * 0 for no comparison of it
 * @param opening makes it ready
 */
public record Rival(String key, String description, long goal, long promptnessGoal, Opening opening) {
}
