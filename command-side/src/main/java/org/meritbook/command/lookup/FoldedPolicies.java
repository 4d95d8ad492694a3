package org.meritbook.command.lookup;

import java.time.LocalDate;

import org.axonframework.eventsourcing.eventstore.EventStore;

import org.meritbook.command.rule.DraftPolicyAuthorisesNothing;
import org.meritbook.command.rule.PolicyMustBeInForceOnTheDay;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.type.Basis;

/**
 * Policies, folded from their streams.
 */
public final class FoldedPolicies implements Policies {

	private final StreamFold<PolicyHistory> histories;

	/**
	 * Reads every stream again for every act.
	 * @param events the event store
	 */
	public FoldedPolicies(EventStore events) {
		this(events, StreamPins.NONE);
	}

	/**
	 * @param events the event store
	 * @param pins spare reading again what is remembered
	 */
	public FoldedPolicies(EventStore events, StreamPins pins) {
		this.histories = new StreamFold<>(events, pins, PolicyHistory::fold);
	}

	@Override
	public Basis inForce(CitedClause cited, LocalDate on) {
		PolicyHistory history = history(cited);
		new DraftPolicyAuthorisesNothing(cited.policyId(), history.isDraft()).check();
		var version = history.inForceOn(on);
		String span = version.isPresent() ? "" : history.spanAsText();
		new PolicyMustBeInForceOnTheDay(cited.policyId(), on, version.isPresent(), span).check();
		return basis(cited, version.orElseThrow().number());
	}

	@Override
	public Basis known(CitedClause cited, LocalDate on) {
		PolicyHistory history = history(cited);
		return basis(cited, history.inForceOn(on).map(PolicyHistory.Version::number).orElse(0));
	}

	private PolicyHistory history(CitedClause cited) {
		return this.histories.of(cited.policyId())
			.orElseThrow(() -> new RuleViolated(new RecordMustExist("basis.policyId", cited.policyId(), false)));
	}

	private static Basis basis(CitedClause cited, int version) {
		return new Basis(cited.policyId(), version, cited.clause(), cited.decisionNo(), cited.documentDigest());
	}

}
