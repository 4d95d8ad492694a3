package org.meritbook.query.page.words;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How one reader's language words amounts and figures: with the comparator the document
 * uses, because 左右, 以上 and 力争 are part of the rule, and with fen shown as yuan. Nothing
 * is rounded. Templates ask it, so its methods are public.
 */
public class Figures {

	private static final long FEN_PER_YUAN = 100;

	private static final long PER_CENT = 100;

	private final Words words;

	public Figures(Words words) {
		this.words = words;
	}

	/**
	 * Fen as yuan with two decimals: 1000000 is 10,000.00.
	 */
	public String yuan(long fen) {
		return String.format(Locale.ROOT, "%,d.%02d", fen / FEN_PER_YUAN, fen % FEN_PER_YUAN);
	}

	/**
	 * An amount rule in words, without what it is paid for.
	 * @param rule {@code form} and the numbers of an AmountRule
	 */
	public String amount(Map<String, Object> rule) {
		String form = String.valueOf(rule.get("form"));
		return this.words.say("amount." + form, part(rule, "minFen"), part(rule, "maxFen"),
				part(rule, "ratioNumerator"), part(rule, "ratioDenominator"));
	}

	/**
	 * A figure with its comparator and unit: 不少于 300 名, 1/3, 30%.
	 * @param figure the fields of a Figure
	 */
	public String figure(Map<String, Object> figure) {
		Long numerator = number(figure, "numerator");
		long denominator = requiredNumber(figure, "denominator");
		String unit = String.valueOf(figure.get("unit"));
		String comparator = String.valueOf(figure.get("comparator"));
		if (numerator == null) {
			String word = this.words.code("Comparator.unnumbered", comparator);
			return unit.isBlank() ? word : word + this.words.say("figure.unit", unit);
		}
		String value = measured(numerator, denominator, unit);
		Long upper = number(figure, "upper");
		String to = (upper != null) ? measured(upper, denominator, unit) : value;
		String sentence = this.words.say("Comparator." + comparator, value, to);
		return Boolean.TRUE.equals(figure.get("bestEffort")) ? this.words.say("figure.bestEffort", sentence) : sentence;
	}

	private String measured(long numerator, long denominator, String unit) {
		String value = this.words.number(numerator);
		if (denominator == PER_CENT) {
			value += "%";
		}
		else if (denominator != 1) {
			value += "/" + this.words.number(denominator);
		}
		boolean unitSaid = unit.isBlank() || (denominator != 1 && isRatio(unit));
		return unitSaid ? value : value + this.words.say("figure.unit", unit);
	}

	private static boolean isRatio(String unit) {
		return unit.equals("%") || unit.equals("比例") || unit.equals("ratio");
	}

	private String part(Map<String, Object> rule, String name) {
		Long number = number(rule, name);
		if (number == null) {
			return "";
		}
		return name.endsWith("Fen") ? yuan(number) : this.words.number(number);
	}

	private static long requiredNumber(Map<String, Object> map, String name) {
		Long number = number(map, name);
		if (number == null) {
			throw new IllegalStateException("the document does not ask for '" + name + "'");
		}
		return number;
	}

	private static @Nullable Long number(Map<String, Object> map, String name) {
		return (map.get(name) instanceof Number number) ? number.longValue() : null;
	}

}
