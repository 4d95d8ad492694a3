/**
 * Designations 平台、基地、工作室、品牌: applied for, assessed, disclosed, designated, upgraded,
 * delisted. Does not fund them.
 */
@NullMarked
package org.meritbook.events.designation;

import org.jspecify.annotations.NullMarked;
