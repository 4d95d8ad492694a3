package org.meritbook.command.expression;

import java.util.List;
import java.util.stream.Stream;

import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.SchemeTerms;

/**
 * Names that the expressions of a payment rule may use besides the facts: the ends of the
 * figure, the sum asked for and the number of months.
 */
public final class PaymentNames {

	/** Lower end of the figure in fen. */
	public static final String MIN_FEN = "minFen";

	/** Upper end of the figure in fen; the fixed sum where it is fixed. */
	public static final String MAX_FEN = "maxFen";

	/** Sum asked for in fen. */
	public static final String REQUESTED_FEN = "requestedFen";

	/** How many months the grant is for. */
	public static final String MONTHS = "months";

	/** Numerator of the ratio that the document states. */
	public static final String RATIO_NUMERATOR = "ratioNumerator";

	/** Denominator of that ratio. */
	public static final String RATIO_DENOMINATOR = "ratioDenominator";

	private static final List<String> OWN = List.of(MIN_FEN, MAX_FEN, REQUESTED_FEN, MONTHS, RATIO_NUMERATOR,
			RATIO_DENOMINATOR);

	private PaymentNames() {
	}

	/** Whether the name is given by the book itself and not stated by anyone. */
	public static boolean isOwn(String name) {
		return OWN.contains(name) || name.equals(Expressions.REFERENCE_DATE);
	}

	/** Every name that may be used. */
	public static List<FactDeclaration> declared(SchemeTerms terms, PaymentRule rule) {
		Stream<FactDeclaration> own = OWN.stream()
			.map((name) -> new FactDeclaration(name, FactType.INTEGER, name, false));
		return Stream.concat(Stream.concat(terms.facts().stream(), rule.facts().stream()), own).toList();
	}

}
