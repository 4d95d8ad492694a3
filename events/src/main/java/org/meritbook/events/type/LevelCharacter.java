package org.meritbook.events.type;

/**
 * How a certificate number shows a level 等级位.
 *
 * @param level level
 * @param character the one character that stands for it
 */
public record LevelCharacter(SkillLevel level, String character) {

}
