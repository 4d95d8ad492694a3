/**
 * Decides on the filing of evaluators 评价机构. Does not decide on certificates.
 */
@NullMarked
package org.meritbook.command.evaluator;

import org.jspecify.annotations.NullMarked;
