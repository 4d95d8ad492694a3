package org.meritbook.command.expression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.Outcome;

/**
 * Compiles and evaluates conditions. Dates are ISO 8601 text; {@code years(from, to)}
 * gives whole calendar years, {@code days(from, to)} whole days,
 * {@code halfUp(value, numerator, denominator)} a share rounded half up. There are no
 * loops, no clock and no outside names, so an evaluation always ends and always gives the
 * same answer.
 */
public final class Expressions {

	/** Name under which the round's reference date is known. */
	public static final String REFERENCE_DATE = "referenceDate";

	private static final int MAX_LENGTH = 1_000;

	private static final CelOptions OPTIONS = CelOptions.current()
		.maxExpressionCodePointSize(MAX_LENGTH)
		.enableHeterogeneousNumericComparisons(true)
		.build();

	private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
		.setOptions(OPTIONS)
		.addFunctionBindings(
				CelFunctionBinding.from("years_string_string", String.class, String.class,
						(from, to) -> between(ChronoUnit.YEARS, from, to)),
				CelFunctionBinding.from("days_string_string", String.class, String.class,
						(from, to) -> between(ChronoUnit.DAYS, from, to)),
				CelFunctionBinding.from("halfUp_int_int_int", List.of(Long.class, Long.class, Long.class),
						Expressions::halfUp))
		.build();

	/**
	 * Checks an expression.
	 * @return what is wrong with it, or nothing
	 */
	public String fault(String expression, List<FactDeclaration> facts) {
		try {
			compile(expression, facts, SimpleType.BOOL);
			return "";
		}
		catch (CelValidationException fault) {
			return String.valueOf(fault.getMessage());
		}
	}

	/**
	 * Checks an expression of a whole number.
	 * @return what is wrong with it, or nothing
	 */
	public String amountFault(String expression, List<FactDeclaration> facts) {
		try {
			compile(expression, facts, SimpleType.INT);
			return "";
		}
		catch (CelValidationException fault) {
			return String.valueOf(fault.getMessage());
		}
	}

	/**
	 * Evaluates an expression of a whole number that was found good.
	 * @throws IllegalArgumentException if a value does not fit or the number is too large
	 */
	public long amount(String expression, StatedFacts stated) {
		try {
			return (long) RUNTIME.createProgram(compile(expression, stated.declared(), SimpleType.INT))
				.eval(stated.values());
		}
		catch (CelValidationException | CelEvaluationException fault) {
			throw new IllegalArgumentException(fault);
		}
	}

	/** What a condition says of what is stated. */
	public Outcome outcome(String expression, StatedFacts stated) {
		if (!stated.answer(expression)) {
			return Outcome.INCOMPLETE;
		}
		try {
			return holds(expression, stated.declared(), stated.values()) ? Outcome.PASS : Outcome.FAIL;
		}
		catch (IllegalArgumentException fault) {
			// The words stated cannot be counted with, as when a text is read as a
			// number.
			return Outcome.INCOMPLETE;
		}
	}

	/**
	 * Evaluates an expression that was found good.
	 * @param values value of every name the expression uses: text, whole number or truth
	 * @throws IllegalArgumentException if a value does not fit, for example a date that
	 * is none
	 */
	public boolean holds(String expression, List<FactDeclaration> facts, Map<String, Object> values) {
		try {
			return (boolean) RUNTIME.createProgram(compile(expression, facts, SimpleType.BOOL)).eval(values);
		}
		catch (CelValidationException | CelEvaluationException fault) {
			throw new IllegalArgumentException(fault);
		}
	}

	private static CelAbstractSyntaxTree compile(String expression, List<FactDeclaration> facts, CelType result)
			throws CelValidationException {
		CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
			.setOptions(OPTIONS)
			.addVar(REFERENCE_DATE, SimpleType.STRING)
			.addFunctionDeclarations(dateFunction("years"), dateFunction("days"),
					CelFunctionDecl.newFunctionDeclaration("halfUp",
							CelOverloadDecl.newGlobalOverload("halfUp_int_int_int", SimpleType.INT, SimpleType.INT,
									SimpleType.INT, SimpleType.INT)))
			.setResultType(result);
		facts.forEach((fact) -> builder.addVar(fact.name(), typeOf(fact.type())));
		CelCompiler compiler = builder.build();
		return compiler.compile(expression).getAst();
	}

	private static CelFunctionDecl dateFunction(String name) {
		return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newGlobalOverload(name + "_string_string",
				SimpleType.INT, SimpleType.STRING, SimpleType.STRING));
	}

	private static CelType typeOf(FactType type) {
		return switch (type) {
			case INTEGER -> SimpleType.INT;
			case BOOLEAN -> SimpleType.BOOL;
			case DATE, TEXT -> SimpleType.STRING;
		};
	}

	/** The share of a value, rounded once, half up, at the final fen. */
	private static long halfUp(Object[] values) {
		try {
			long product = Math.multiplyExact(Math.multiplyExact((long) values[0], (long) values[1]), 2L);
			long divisor = Math.multiplyExact((long) values[2], 2L);
			return Math.floorDiv(Math.addExact(product, (long) values[2]), divisor);
		}
		catch (ArithmeticException fault) {
			throw new IllegalArgumentException(fault);
		}
	}

	private static long between(ChronoUnit unit, String from, String to) {
		try {
			return unit.between(LocalDate.parse(from), LocalDate.parse(to));
		}
		catch (DateTimeException fault) {
			throw new IllegalArgumentException(fault);
		}
	}

}
