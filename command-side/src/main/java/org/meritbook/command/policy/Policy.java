package org.meritbook.command.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.FigureMustBeReadable;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.RegionMustExist;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;
import org.meritbook.events.type.Basis;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A policy document 政策文件. It is its own basis: what is recorded of it rests on the
 * document itself.
 */
@AggregateRoot
public class Policy {

	private static final String HEAD = "题头";

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String policyId;

	private int version;

	private @Nullable LocalDate documentDate;

	private boolean repealed;

	private final Set<String> clauses = new HashSet<>();

	Policy() {
	}

	@CommandHandler
	Policy(RegisterPolicy command, Regions regions) {
		new IdMustBeWellFormed("policyId", command.policyId(), "policy-").check();
		new RegionMustExist("regionCode", command.regionCode(), command.on(),
				RegionCode.parse(command.regionCode())
					.filter((code) -> regions.existsOn(code, command.on()))
					.isPresent())
			.check();
		apply(new PolicyRegistered(command.policyId(), command.nature(), command.title(), command.documentNo(),
				command.issuers(), command.rank(), command.regionCode(), command.documentDate(), command.note(),
				Basis.of(command.policyId(), 0, HEAD), command.on()));
	}

	@CommandHandler
	void decide(IssuePolicy command) {
		new PolicyIsIssuedOnce(this.version > 0).check();
		new PolicyDatesMustBeInOrder(command.effectiveFrom(), command.effectiveTo()).check();
		apply(new PolicyIssued(command.policyId(), 1, command.documentNo(), command.effectiveFrom(),
				command.effectiveTo(), Basis.of(command.policyId(), 1, HEAD), command.on()));
	}

	@CommandHandler
	void decide(AmendPolicy command) {
		new OnlyAnIssuedPolicyCanChange(this.version > 0, this.repealed).check();
		new PolicyDatesMustBeInOrder(command.effectiveFrom(), command.effectiveTo()).check();
		int next = this.version + 1;
		apply(new PolicyAmended(command.policyId(), next, command.documentNo(), command.effectiveFrom(),
				command.effectiveTo(), command.change(),
				Basis.of(command.policyId(), next, HEAD).decidedBy(command.documentNo()), command.on()));
	}

	@CommandHandler
	void decide(RepealPolicy command) {
		new OnlyAnIssuedPolicyCanChange(this.version > 0, this.repealed).check();
		apply(new PolicyRepealed(command.policyId(), command.documentNo(), command.successorId(),
				Basis.of(command.policyId(), this.version, HEAD).decidedBy(command.documentNo()), command.on()));
	}

	@CommandHandler
	void decide(RegisterClause command) {
		new ClauseIsRegisteredOnce(command.clauseId(), this.clauses.contains(command.clauseId())).check();
		new ClauseTierMustBeKnown(command.tier()).check();
		command.figures().forEach((figure) -> new FigureMustBeReadable(figure).check());
		LocalDate on = Objects.requireNonNull(this.documentDate, "documentDate");
		apply(new ClauseRegistered(command.policyId(), command.clauseId(), command.clause(), command.tier(),
				command.kind(), command.name(), command.localLevel(), command.ranks(), command.regionCodes(),
				command.leadUnits(), command.figures(), command.funding(), command.note(),
				Basis.of(command.policyId(), this.version, command.clause()), on));
	}

	@EventSourcingHandler
	void evolve(PolicyRegistered event) {
		this.policyId = event.policyId();
		this.documentDate = (event.documentDate() != null) ? event.documentDate() : event.effectiveOn();
	}

	@EventSourcingHandler
	void evolve(PolicyIssued event) {
		this.version = event.policyVersion();
	}

	@EventSourcingHandler
	void evolve(PolicyAmended event) {
		this.version = event.policyVersion();
	}

	@EventSourcingHandler
	void evolve(PolicyRepealed event) {
		this.repealed = true;
	}

	@EventSourcingHandler
	void evolve(ClauseRegistered event) {
		this.clauses.add(event.clauseId());
	}

}
