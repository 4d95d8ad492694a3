package org.meritbook.command.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.ClosedSchemeTakesNothingNew;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.scheme.PaymentRuleDefined;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.scheme.SchemeRoundOpened;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeTerms;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A scheme 项目: what a city gives, under which clause, to whom, how often and how much. It
 * remembers its rounds so that its cycle holds even when two rounds are opened at once.
 */
@AggregateRoot
public class Scheme {

	@AggregateIdentifier
	private @Nullable String schemeId;

	private int version;

	private @Nullable SchemeTerms terms;

	private @Nullable Basis basis;

	private @Nullable Integer lastEditionYear;

	private boolean closed;

	private final Map<String, Integer> paymentRules = new TreeMap<>();

	Scheme() {
	}

	@CommandHandler
	Scheme(DefineScheme command, Policies policies, TermsCheck check) {
		new IdMustBeWellFormed("schemeId", command.schemeId(), "scheme-").check();
		check.check(command.terms(), command.on());
		apply(new SchemeDefined(command.schemeId(), 1, command.terms(), policies.known(command.basis(), command.on()),
				command.on()));
	}

	@CommandHandler
	void decide(ReviseScheme command, Policies policies, TermsCheck check) {
		new ClosedSchemeTakesNothingNew(this.closed).check();
		check.check(command.terms(), command.on());
		apply(new SchemeRevised(command.schemeId(), this.version + 1, command.terms(), command.reason(),
				policies.known(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(CloseScheme command) {
		new ClosedSchemeTakesNothingNew(this.closed).check();
		apply(new SchemeClosed(command.schemeId(), command.reason(), basis(), command.on()));
	}

	@CommandHandler
	void decide(DefinePaymentRule command, Policies policies, PaymentRuleCheck check) {
		new ClosedSchemeTakesNothingNew(this.closed).check();
		check.check(Objects.requireNonNull(this.terms, "terms"), command.rule());
		int version = this.paymentRules.getOrDefault(command.rule().ruleId(), 0) + 1;
		apply(new PaymentRuleDefined(command.schemeId(), version, command.rule(),
				policies.known(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	void decide(RegisterFigure command, Policies policies) {
		new ClosedSchemeTakesNothingNew(this.closed).check();
		new FigureFillsAnUnstatedAmount(command.ruleId(), Objects.requireNonNull(this.terms, "terms")
			.amounts()
			.stream()
			.anyMatch((amount) -> amount.ruleId().equals(command.ruleId()) && amount.form() == AmountForm.UNSTATED))
			.check();
		new FigureEndsMustBeInOrder(command.minFen(), command.maxFen()).check();
		apply(new FigureRegistered(command.schemeId(), command.ruleId(), command.minFen(), command.maxFen(),
				command.documentNo(), policies.inForce(command.basis(), command.on()), command.on()));
	}

	/**
	 * Lets a round begin, if the cycle and the document allow it; the round itself is
	 * opened in the same transaction.
	 * @return the terms and the basis that the round goes by
	 */
	public Opening decideOpening(String roundId, int editionYear, LocalDate from, LocalDate until,
			@Nullable String overrideDecisionNo, Policies policies) {
		new ClosedSchemeTakesNothingNew(this.closed).check();
		new NominationDaysMustBeInOrder(from, until, editionYear).check();
		SchemeTerms current = Objects.requireNonNull(this.terms, "terms");
		Basis own = basis();
		Basis inForce = policies.inForce(CitedClause.of(own.policyId(), own.clause()), from)
			.decidedBy(overrideDecisionNo);
		new RoundsKeepTheirCycle(editionYear, this.lastEditionYear, current.cycleYears(), overrideDecisionNo,
				own.clause())
			.check();
		apply(new SchemeRoundOpened(Objects.requireNonNull(this.schemeId, "schemeId"), roundId, editionYear,
				overrideDecisionNo, inForce, from));
		return new Opening(this.version, current, inForce);
	}

	/**
	 * Remembers an edition of a competition. Its cycle is not enforced: a competition
	 * that was held was held (invariant I49).
	 * @return the edition before
	 */
	public Edition decideEdition(String competitionId, int editionYear, Basis inForce, LocalDate on) {
		Edition before = new Edition(this.lastEditionYear);
		apply(new SchemeRoundOpened(Objects.requireNonNull(this.schemeId, "schemeId"), competitionId, editionYear, null,
				inForce, on));
		return before;
	}

	@EventSourcingHandler
	void evolve(SchemeDefined event) {
		this.schemeId = event.schemeId();
		this.version = event.schemeVersion();
		this.terms = event.terms();
		this.basis = event.basis();
	}

	@EventSourcingHandler
	void evolve(SchemeRevised event) {
		this.version = event.schemeVersion();
		this.terms = event.terms();
		this.basis = event.basis();
	}

	@EventSourcingHandler
	void evolve(SchemeRoundOpened event) {
		this.lastEditionYear = (this.lastEditionYear == null) ? event.editionYear()
				: Math.max(this.lastEditionYear, event.editionYear());
	}

	@EventSourcingHandler
	void evolve(SchemeClosed event) {
		this.closed = true;
	}

	@EventSourcingHandler
	void evolve(PaymentRuleDefined event) {
		this.paymentRules.put(event.rule().ruleId(), event.ruleVersion());
	}

	private Basis basis() {
		return Objects.requireNonNull(this.basis, "basis");
	}

	/**
	 * An edition.
	 *
	 * @param lastEditionYear year of the edition before, null for the first
	 */
	public record Edition(@Nullable Integer lastEditionYear) {
	}

	/**
	 * What a round goes by from its first day to its last.
	 *
	 * @param schemeVersion version of the terms
	 * @param terms the terms
	 * @param basis clause in force on the day it opened
	 */
	public record Opening(int schemeVersion, SchemeTerms terms, Basis basis) {
	}

}
