package org.meritbook.command.joint;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.Aggregate;
import java.util.function.Consumer;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.command.beneficiary.Beneficiary;
import org.meritbook.command.beneficiary.Counting;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;

/**
 * Counts grants against the limits of beneficiaries; the first grant of one begins its
 * stream.
 */
public final class Limits {

	private final Repository<Beneficiary> beneficiaries;

	/**
	 * @param beneficiaries the beneficiaries
	 */
	public Limits(Repository<Beneficiary> beneficiaries) {
		this.beneficiaries = beneficiaries;
	}

	/** Counts a grant, or counts it again. */
	void count(String partyId, Counting counting) throws Exception {
		String id = Beneficiary.idOf(partyId);
		if (!whereKnown(id, (beneficiary) -> beneficiary.decideCount(counting))) {
			this.beneficiaries.newInstance(() -> new Beneficiary(id, counting));
		}
	}

	/** Counts a refused grant no longer. */
	void uncount(String partyId, String grantId, Basis basis, LocalDate on) {
		whereKnown(Beneficiary.idOf(partyId), (beneficiary) -> beneficiary.decideUncount(grantId, basis, on));
	}

	/** Records a management period. */
	void register(ManagementPeriodRegistered period) throws Exception {
		if (!whereKnown(period.beneficiaryId(), (beneficiary) -> beneficiary.decidePeriod(period))) {
			this.beneficiaries.newInstance(() -> new Beneficiary(period));
		}
	}

	private boolean whereKnown(String id, Consumer<Beneficiary> act) {
		Aggregate<Beneficiary> known;
		try {
			known = this.beneficiaries.load(id);
		}
		catch (AggregateNotFoundException absent) {
			return false;
		}
		known.execute(act);
		return true;
	}

}
