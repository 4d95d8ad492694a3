package org.meritbook.command.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.evaluator.EvaluatorEvent;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorReliedOn;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorSuspended;

/**
 * Evaluators, folded from their streams.
 */
public final class FoldedEvaluators implements Evaluators {

	private final StreamFold<Filing> filings;

	/**
	 * @param events the event store
	 */
	public FoldedEvaluators(EventStore events) {
		this.filings = new StreamFold<>(events, FoldedEvaluators::fold);
	}

	@Override
	public Optional<Filing> of(String evaluatorId) {
		return evaluatorId.startsWith("evaluator-") ? this.filings.of(evaluatorId) : Optional.empty();
	}

	private static Filing fold(@Nullable Filing before, MeritbookEvent event) {
		if (event instanceof EvaluatorFiled filed) {
			return new Filing(filed, List
				.of(new Filing.Version(filed.scope(), filed.numberTemplates(), filed.validFrom(), filed.validTo())),
					List.of(), List.of());
		}
		Filing known = Objects.requireNonNull(before, "before");
		return (event instanceof EvaluatorEvent change) ? after(known, change) : known;
	}

	private static Filing after(Filing filing, EvaluatorEvent event) {
		return switch (event) {
			case EvaluatorFiled e -> filing;
			case EvaluatorExtended e ->
				filing.with(new Filing.Version(e.scope(), e.numberTemplates(), e.validFrom(), e.validTo()));
			case EvaluatorSuspended e -> filing.with(new Filing.Change(e.effectiveOn(), false));
			case EvaluatorReinstated e -> filing.with(new Filing.Change(e.effectiveOn(), true));
			case EvaluatorStruckOff e -> filing.with(new Filing.Change(e.effectiveOn(), false));
			case EvaluatorReliedOn e -> filing.with(e.dependentId());
		};
	}

}
