/**
 * Decides about one payment batch 支付批次 and the answers of the bank. Does not pay by
 * itself.
 */
@NullMarked
package org.meritbook.command.batch;

import org.jspecify.annotations.NullMarked;
