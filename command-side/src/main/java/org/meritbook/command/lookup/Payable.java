package org.meritbook.command.lookup;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Basis;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.SchemeTerms;

/**
 * One amount of a scheme with everything that decides what is paid.
 *
 * @param schemeId scheme
 * @param schemeVersion version of its terms
 * @param terms the terms
 * @param basis clause the scheme stands on
 * @param stated the amount as the document states it
 * @param rule how it is paid
 * @param ruleVersion version of that rule
 * @param figure figure registered for an amount without one
 */
public record Payable(String schemeId, int schemeVersion, SchemeTerms terms, Basis basis, AmountRule stated,
		PaymentRule rule, int ruleVersion, @Nullable FigureRegistered figure) {

	/** Whether neither the document nor a registered figure says how much it is. */
	public boolean isWithoutFigure() {
		return this.stated.form() == AmountForm.UNSTATED && this.figure == null;
	}

	/** Lower end of the figure in fen, null where there is none. */
	public @Nullable Long minFen() {
		return (this.figure != null) ? Long.valueOf(this.figure.minFen()) : this.stated.minFen();
	}

	/** Upper end of the figure in fen, null where there is none. */
	public @Nullable Long maxFen() {
		return (this.figure != null) ? Long.valueOf(this.figure.maxFen()) : this.stated.maxFen();
	}

}
