package org.meritbook.command.joint;

import org.meritbook.command.grant.ApplyForGrant;
import org.meritbook.events.type.Basis;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Payable;
import org.meritbook.command.lookup.Payables;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.grant.Sources;

/**
 * Finds what an entitlement rests on: the amount with its rule, the clause in force, the
 * parties and the source.
 */
public final class Grounds {

	private final Payables payables;

	private final Policies policies;

	private final Parties parties;

	private final Sources sources;

	private final PersonalVault vault;

	/**
	 * @param payables what schemes pay
	 * @param policies finds the version in force
	 * @param parties who is on record
	 * @param sources what grants hang on
	 * @param vault seals accounts
	 */
	public Grounds(Payables payables, Policies policies, Parties parties, Sources sources, PersonalVault vault) {
		this.payables = payables;
		this.policies = policies;
		this.parties = parties;
		this.sources = sources;
		this.vault = vault;
	}

	/**
	 * The grounds of an application.
	 * @throws org.meritbook.command.rule.RuleViolated if one of them is missing
	 */
	Found of(ApplyForGrant command) {
		Payable payable = this.payables.of(command.schemeId(), command.ruleId());
		Basis basis = this.policies.inForce(CitedClause.of(payable.basis().policyId(), payable.stated().clause()),
				command.on());
		new RecordMustExist("subjectId", command.subject().id(), this.parties.exists(command.subject())).check();
		command.countedFor()
			.forEach((party) -> new RecordMustExist("countedFor", party,
					this.parties.personExists(party) || this.parties.organisationExists(party))
				.check());
		this.sources.check(command, payable.rule().source());
		return new Found(payable, basis);
	}

	/** Seals accounts. */
	PersonalVault vault() {
		return this.vault;
	}

	/**
	 * What was found.
	 *
	 * @param payable amount with its rule
	 * @param basis clause in force
	 */
	record Found(Payable payable, Basis basis) {

	}

}
