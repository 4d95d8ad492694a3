package org.meritbook.command.equivalence;

import java.util.List;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.equivalence.EquivalenceTableSet;
import org.meritbook.events.type.EquivalenceRow;
import org.meritbook.events.type.SchemeKind;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A table of what stands for what 比照表, as its document says; none is taken for granted
 * (domain R23).
 */
@AggregateRoot
public class EquivalenceTable {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String tableId;

	private @Nullable EquivalenceTableSet entry;

	private int version;

	EquivalenceTable() {
	}

	@CommandHandler
	EquivalenceTable(SetEquivalenceTable command, Schemes schemes) {
		new IdMustBeWellFormed("tableId", command.tableId(), "table-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.EQUIVALENCE,
				SchemeKind.RECOGNITION);
		check(command.rows());
		apply(new EquivalenceTableSet(command.tableId(), 1, command.schemeId(), command.name(), command.documentNo(),
				command.rows(), command.effectiveFrom(), ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(ReviseEquivalenceTable command) {
		EquivalenceTableSet first = Objects.requireNonNull(this.entry, "entry");
		new ActComesAfterTheRecordBegan(command.on(), first.effectiveOn()).check();
		check(command.rows());
		apply(new EquivalenceTableRevised(command.tableId(), this.version + 1, command.documentNo(), command.rows(),
				command.effectiveFrom(), command.reason(), first.basis(), command.on()));
	}

	@EventSourcingHandler
	void evolve(EquivalenceTableSet event) {
		this.tableId = event.tableId();
		this.entry = event;
		this.version = event.version();
	}

	@EventSourcingHandler
	void evolve(EquivalenceTableRevised event) {
		this.version = event.version();
	}

	private static void check(List<EquivalenceRow> rows) {
		new AQualificationStandsOnceInATable(rows.size(),
				(int) rows.stream().map(EquivalenceRow::qualification).distinct().count())
			.check();
		rows.forEach((row) -> new EquivalenceGrantsTreatmentOnly(row.effect()).check());
	}

}
