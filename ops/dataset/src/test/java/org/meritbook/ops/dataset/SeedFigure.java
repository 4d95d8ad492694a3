package org.meritbook.ops.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.Figure;

/**
 * A number that a row holds, as it was found there. Money is in yuan.
 *
 * @param row the row
 * @param amount whether it is money or a share of money, and not a quota or target
 * @param comparator name of the comparator, or {@code UNSTATED}
 * @param numerator numerator or lower end
 * @param denominator denominator
 * @param upper upper end
 * @param bestEffort 力争
 */
record SeedFigure(String row, boolean amount, String comparator, @Nullable Long numerator, @Nullable Long denominator,
		@Nullable Long upper, boolean bestEffort) {

	private static final long FEN_PER_YUAN = 100;

	static List<SeedFigure> all() {
		return CsvFile.read("seed-figures.csv")
			.stream()
			.map((line) -> new SeedFigure(line.getField("row"), line.getField("source").equals("amount"),
					line.getField("comparator"), number(line.getField("numerator")),
					number(line.getField("denominator")), number(line.getField("upper")),
					Boolean.parseBoolean(line.getField("bestEffort"))))
			.toList();
	}

	boolean isUnstated() {
		return this.comparator.equals(AmountForm.UNSTATED.name());
	}

	/** The figure that a clause holds it as; its label, unit and period are its own. */
	boolean isHeldBy(Figure figure) {
		return figure.equals(new Figure(figure.label(), Comparator.valueOf(this.comparator), this.numerator,
				(this.denominator != null) ? this.denominator : 1, this.upper, figure.unit(), figure.period(),
				this.bestEffort));
	}

	/** The amount that a scheme pays it as; its name, unit and clause are its own. */
	boolean isPaidAs(AmountRule rule) {
		Long low = fen(this.numerator);
		return switch (this.comparator) {
			case "UNSTATED" -> rule.form() == AmountForm.UNSTATED;
			case "BETWEEN" -> same(rule, AmountForm.RANGE, low, fen(this.upper), null, null);
			case "AT_MOST" -> same(rule, AmountForm.UP_TO, null, low, null, null);
			default -> (this.denominator != null && this.denominator > 1)
					? same(rule, AmountForm.RATIO, null, null, this.numerator, this.denominator)
					: same(rule, AmountForm.FIXED, low, low, null, null);
		};
	}

	private static boolean same(AmountRule rule, AmountForm form, @Nullable Long min, @Nullable Long max,
			@Nullable Long ratioNumerator, @Nullable Long ratioDenominator) {
		return rule.equals(new AmountRule(rule.ruleId(), form, min, max, ratioNumerator, ratioDenominator, rule.per(),
				rule.cap(), rule.clause()));
	}

	private static @Nullable Long fen(@Nullable Long yuan) {
		return (yuan != null) ? Math.multiplyExact(yuan, FEN_PER_YUAN) : null;
	}

	private static @Nullable Long number(String text) {
		return text.isEmpty() ? null : Long.valueOf(text);
	}

}
