package org.meritbook.command.joint;

import org.axonframework.commandhandling.CommandHandler;
import org.meritbook.command.beneficiary.Beneficiary;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.beneficiary.RegisterManagementPeriod;

/**
 * Records the days in which a monthly incentive is due.
 */
public final class ManagementPeriods {

	private final Limits limits;

	private final Parties parties;

	private final Policies policies;

	/**
	 * @param limits the limits of beneficiaries
	 * @param parties who is on record
	 * @param policies finds the version in force
	 */
	public ManagementPeriods(Limits limits, Parties parties, Policies policies) {
		this.limits = limits;
		this.parties = parties;
		this.policies = policies;
	}

	@CommandHandler
	void decide(RegisterManagementPeriod command) throws Exception {
		new RecordMustExist("subjectId", command.subjectId(),
				this.parties.personExists(command.subjectId()) || this.parties.organisationExists(command.subjectId()))
			.check();
		this.limits.register(new ManagementPeriodRegistered(Beneficiary.idOf(command.subjectId()), command.schemeId(),
				command.from(), command.until(), command.reason(), this.policies.inForce(command.basis(), command.on()),
				command.on()));
	}

}
