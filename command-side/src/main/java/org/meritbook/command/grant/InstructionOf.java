package org.meritbook.command.grant;

import java.time.LocalDate;

/**
 * What the payments of one batch share.
 *
 * @param batchId batch
 * @param fundId budget line
 * @param instructedBy account of the payer
 * @param on day of the act
 */
public record InstructionOf(String batchId, String fundId, String instructedBy, LocalDate on) {

}
