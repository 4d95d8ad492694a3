package org.meritbook.command.target;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.FigureMustBeReadable;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.target.TargetSet;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A target 目标 of a document, or an outside figure 统计 that the book cannot count itself.
 */
@AggregateRoot
public class Target {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String targetId;

	Target() {
	}

	@CommandHandler
	Target(SetTarget command, Policies policies) {
		new IdMustBeWellFormed("targetId", command.targetId(), "target-").check();
		command.figures().forEach((figure) -> new FigureMustBeReadable(figure).check());
		apply(new TargetSet(command.targetId(), command.name(), command.rank(), command.regionCode(),
				command.leadUnits(), command.figures(), policies.known(command.basis(), command.on()), command.on()));
	}

	@CommandHandler
	Target(ReportStatistic command, Policies policies) {
		new IdMustBeWellFormed("statisticId", command.statisticId(), "statistic-").check();
		command.figures().forEach((figure) -> new FigureMustBeReadable(figure).check());
		apply(new StatisticReported(command.statisticId(), command.name(), command.sourceUnit(), command.rank(),
				command.regionCode(), command.figures(), policies.known(command.basis(), command.on()), command.on()));
	}

	@EventSourcingHandler
	void evolve(TargetSet event) {
		this.targetId = event.targetId();
	}

	@EventSourcingHandler
	void evolve(StatisticReported event) {
		this.targetId = event.statisticId();
	}

}
