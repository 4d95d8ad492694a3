package org.meritbook.command.rule;

/**
 * A sum of money is at least one fen.
 *
 * @param field field
 * @param amountFen sum in fen
 */
public record MoneyMustBePositive(String field, long amountFen) implements Rule {

	@Override
	public boolean isBroken() {
		return amountFen < 1;
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain 3.7", "金额" + amountFen + "分不是正数。",
				"The sum of " + amountFen + " fen is not positive.", "请以分为单位填写正整数。",
				"Give a whole number of fen above zero.");
	}

}
