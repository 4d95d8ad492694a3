package org.meritbook.events.type;

/**
 * One row of a decision table: the first row whose condition holds gives the sum.
 *
 * @param rowId stable name within the rule
 * @param stage which part it reckons
 * @param when CEL predicate
 * @param amount CEL expression of a whole number of fen
 * @param clause clause that states it
 */
public record AmountRow(String rowId, AmountStage stage, String when, String amount, String clause) {

}
