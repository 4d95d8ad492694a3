/**
 * Evaluators 评价机构 and what they are filed for. Does not hold certificates.
 */
@NullMarked
package org.meritbook.events.evaluator;

import org.jspecify.annotations.NullMarked;
