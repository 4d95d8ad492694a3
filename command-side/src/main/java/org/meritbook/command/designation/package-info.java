/**
 * Decides on designations 平台、基地、工作室、品牌. Does not fund them.
 */
@NullMarked
package org.meritbook.command.designation;

import org.jspecify.annotations.NullMarked;
