package org.meritbook.command.rule;

import org.meritbook.events.type.Figure;

/**
 * A figure has the numbers its comparator asks for.
 *
 * @param figure the figure
 */
public record FigureMustBeReadable(Figure figure) implements Rule {

	@Override
	public boolean isBroken() {
		return !readable();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("figures", "domain R17", "指标“" + figure.label() + "”的数值与比较方式不符。",
				"The figure '" + figure.label() + "' does not have the numbers its comparator asks for.",
				"请补全数值；范围须有上下限，定性与全部不填数值，分母须为正数。",
				"Give the number; a range has two ends, qualitative figures have none, a denominator is positive.");
	}

	private boolean readable() {
		Long low = this.figure.numerator();
		Long high = this.figure.upper();
		boolean numbersFit = switch (this.figure.comparator()) {
			case BETWEEN -> low != null && high != null && low <= high;
			case ALL, QUALITATIVE -> low == null && high == null;
			case EXACTLY, AT_LEAST, MORE_THAN, AT_MOST, ABOUT -> low != null && high == null;
		};
		return numbersFit && this.figure.denominator() > 0;
	}

}
