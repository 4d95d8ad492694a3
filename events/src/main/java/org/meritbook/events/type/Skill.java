package org.meritbook.events.type;

/**
 * An occupation and a level in it.
 *
 * @param occupation occupation code
 * @param level 1 for the highest to 5 for the lowest
 */
public record Skill(String occupation, int level) {

}
