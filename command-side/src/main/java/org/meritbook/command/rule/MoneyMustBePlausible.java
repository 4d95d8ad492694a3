package org.meritbook.command.rule;

/**
 * A sum of money is between one fen and ten trillion yuan.
 *
 * @param field field
 * @param amountFen sum in fen
 */
public record MoneyMustBePlausible(String field, long amountFen) implements Rule {

	/** No budget of one line comes near; sums of sums stay far from the end of a long. */
	public static final long MOST_FEN = 1_000_000_000_000_000L;

	@Override
	public boolean isBroken() {
		return amountFen < 1 || amountFen > MOST_FEN;
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain 3.7", "金额" + amountFen + "分超出可接受的范围（1分至10万亿元）。",
				"The sum of " + amountFen + " fen is outside of one fen to ten trillion yuan.", "请以分为单位核对金额。",
				"Check the sum; it is in fen.");
	}

}
