/**
 * Why a question is not answered, in two languages and with what to do. Does not decide
 * when.
 */
@NullMarked
package org.meritbook.query.refusal;

import org.jspecify.annotations.NullMarked;
