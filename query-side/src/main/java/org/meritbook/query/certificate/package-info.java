/**
 * Evaluators 评价机构 and skill-level certificates 技能等级证书. Does not list holders.
 */
@NullMarked
package org.meritbook.query.certificate;

import org.jspecify.annotations.NullMarked;
