package org.meritbook.command.grant;

import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.command.lookup.Payable;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.type.Reckoning;
import org.meritbook.events.type.SchemeTerms;

/**
 * The first event of a grant, before it is recorded, with the rule it was reckoned by.
 *
 * @param event the entitlement
 * @param rule the rule
 */
public record Entitlement(GrantEntitled event, PaymentRule rule) {

	/** Checks what is stated, reckons the sum and puts the entitlement together. */
	public static Entitlement of(ApplyForGrant command, Payable payable, Reckoner reckoner, Basis basis,
			PersonalVault vault) {
		Reckoning reckoning = reckoner.reckon(payable,
				new Claimed(command.facts(), command.months(), command.requestedFen(), command.on()));
		List<String> countedFor = command.countedFor().isEmpty() ? List.of(command.subject().id())
				: command.countedFor();
		PersonalDetails payee = command.payee();
		SchemeTerms terms = payable.terms();
		return new Entitlement(new GrantEntitled(command.grantId(), command.schemeId(), terms.name(), command.subject(),
				countedFor, command.skill(), command.honorId(), command.sourceKey(),
				(command.year() != null) ? command.year() : command.on().getYear(), command.months(),
				command.requestedFen(), terms.fundingRoute(), terms.disclosure(), command.honorId() != null, reckoning,
				(payee != null) ? vault.seal(command.subject().id(), payee) : null, terms.regionCode(), basis,
				command.on()), payable.rule());
	}

}
