package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * One line of an equivalence table 比照表.
 *
 * @param qualification qualification as the document words it
 * @param level skill level that it stands for, where it is one
 * @param treatment treatment that goes with it
 * @param effect what it gives; treatment alone
 * @param creditTenths credits in tenths of a point, where it is a credit transfer
 */
public record EquivalenceRow(String qualification, @Nullable SkillLevel level, String treatment,
		RecognitionEffect effect, @Nullable Integer creditTenths) {

}
