/**
 * The life of one payment batch 支付批次 and of what the bank answers. Does not hold an
 * account number.
 */
@NullMarked
package org.meritbook.events.batch;

import org.jspecify.annotations.NullMarked;
