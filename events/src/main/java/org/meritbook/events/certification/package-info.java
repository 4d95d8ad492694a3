/**
 * Skill-level certificates 职业技能等级证书. Does not hold the name of the holder.
 */
@NullMarked
package org.meritbook.events.certification;

import org.jspecify.annotations.NullMarked;
