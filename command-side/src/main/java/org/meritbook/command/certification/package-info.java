/**
 * Decides on skill-level certificates 职业技能等级证书. Does not recognise those of others.
 */
@NullMarked
package org.meritbook.command.certification;

import org.jspecify.annotations.NullMarked;
