/**
 * Grants, payments and budget lines as they stand. Does not open an account number but
 * for the payer.
 */
@NullMarked
package org.meritbook.query.payout;

import org.jspecify.annotations.NullMarked;
