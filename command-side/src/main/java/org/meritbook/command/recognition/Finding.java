package org.meritbook.command.recognition;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.RecognitionEffect;

/**
 * What a recognition rests on and gives.
 *
 * @param version version of the agreement or table, null for a direct rule
 * @param effect what it gives
 * @param benefit title or treatment
 * @param creditTenths credits in tenths of a point
 */
record Finding(@Nullable Integer version, RecognitionEffect effect, String benefit, @Nullable Integer creditTenths) {
}
