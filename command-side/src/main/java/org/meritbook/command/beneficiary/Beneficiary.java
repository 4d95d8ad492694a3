package org.meritbook.command.beneficiary;

import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.commandhandling.CommandHandler;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.beneficiary.GrantUncounted;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A beneficiary 受益人: what a person or organisation had under every scheme, so that
 * nothing is paid twice and no limit is exceeded, even when two clerks act at once. Its
 * id follows from the party's, which stands for one keyed identity (invariant I43).
 */
@AggregateRoot
public class Beneficiary {

	@AggregateIdentifier
	private @Nullable String beneficiaryId;

	private Tally tally = Tally.NOTHING;

	Beneficiary() {
	}

	/** A beneficiary begins with the first grant that counts. */
	public Beneficiary(String beneficiaryId, Counting first) {
		Tally.NOTHING.check(first);
		apply(first.counted(beneficiaryId));
	}

	/** A beneficiary may also begin with a management period. */
	public Beneficiary(ManagementPeriodRegistered first) {
		mustBeInOrder(first);
		apply(first);
	}

	/** Stream of the party. */
	public static String idOf(String partyId) {
		return "beneficiary-" + partyId;
	}

	/** Counts a grant, or counts it again with another sum. */
	public void decideCount(Counting wanted) {
		this.tally.check(wanted);
		apply(wanted.counted(id()));
	}

	/** Counts a refused grant no longer. */
	public void decideUncount(String grantId, Basis basis, LocalDate on) {
		apply(new GrantUncounted(id(), grantId, basis, on));
	}

	/** Records, or replaces, a management period. */
	public void decidePeriod(ManagementPeriodRegistered period) {
		mustBeInOrder(period);
		apply(period);
	}

	@EventSourcingHandler
	void evolve(GrantCounted event) {
		this.beneficiaryId = event.beneficiaryId();
		this.tally = this.tally.with(event);
	}

	@EventSourcingHandler
	void evolve(GrantUncounted event) {
		this.tally = this.tally.without(event.grantId());
	}

	@EventSourcingHandler
	void evolve(ManagementPeriodRegistered event) {
		this.beneficiaryId = event.beneficiaryId();
		this.tally = this.tally.with(event);
	}

	private static void mustBeInOrder(ManagementPeriodRegistered period) {
		new PeriodEndsAfterItBegins(period.from(), period.until()).check();
	}

	private String id() {
		return Objects.requireNonNull(this.beneficiaryId, "beneficiaryId");
	}

}
