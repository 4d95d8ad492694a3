package org.meritbook.command.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.PeriodMustBeInOrder;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RegionMustExist;
import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;
import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.SchemeKind;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An agreement 互认协议. No recognition follows from an aim in a document: an agreement is a
 * record of its own, with days and versions (domain R22).
 */
@AggregateRoot
public class Agreement {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String agreementId;

	private @Nullable AgreementSigned signature;

	private @Nullable AgreementTerms terms;

	private int version;

	private boolean ended;

	Agreement() {
	}

	@CommandHandler
	Agreement(SignAgreement command, Schemes schemes, Parties parties, Evaluators evaluators, Regions regions) {
		new IdMustBeWellFormed("agreementId", command.agreementId(), "agreement-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.RECOGNITION);
		new AgreementNeedsTwoParties(new HashSet<>(command.partyIds()).size()).check();
		command.partyIds()
			.forEach((party) -> new RecordMustExist("partyIds", party, parties.organisationExists(party)).check());
		check(command.terms(), command.on(), evaluators, regions);
		apply(new AgreementSigned(command.agreementId(), command.schemeId(), command.name(), command.documentNo(),
				command.partyIds(), command.subjectKind(), command.terms(), ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(AmendAgreement command, Evaluators evaluators, Regions regions) {
		mustStand(command.on());
		check(command.terms(), command.on(), evaluators, regions);
		new VersionsOfAnAgreementFollowInOrder(command.terms().effectiveFrom(),
				Objects.requireNonNull(this.terms, "terms").effectiveFrom())
			.check();
		apply(new AgreementAmended(command.agreementId(), this.version + 1, command.documentNo(), command.terms(),
				command.reason(), signature().basis(), command.on()));
	}

	@CommandHandler
	void decide(EndAgreement command) {
		mustStand(command.on());
		apply(new AgreementEnded(command.agreementId(), command.documentNo(), command.reason(), signature().basis(),
				command.on()));
	}

	@EventSourcingHandler
	void evolve(AgreementSigned event) {
		this.agreementId = event.agreementId();
		this.signature = event;
		this.terms = event.terms();
		this.version = 1;
	}

	@EventSourcingHandler
	void evolve(AgreementAmended event) {
		this.version = event.version();
		this.terms = event.terms();
	}

	@EventSourcingHandler
	void evolve(AgreementEnded event) {
		this.ended = true;
	}

	private static void check(AgreementTerms terms, LocalDate on, Evaluators evaluators, Regions regions) {
		new PeriodMustBeInOrder("terms.effectiveTo", terms.effectiveFrom(), terms.effectiveTo()).check();
		terms.regionCodes()
			.forEach((region) -> new RegionMustExist("terms.regionCodes", region, on,
					RegionCode.parse(region).filter((code) -> regions.existsOn(code, on)).isPresent())
				.check());
		terms.evaluatorIds()
			.forEach((evaluator) -> new RecordMustExist("terms.evaluatorIds", evaluator,
					evaluators.of(evaluator).isPresent())
				.check());
	}

	private void mustStand(LocalDate on) {
		new AgreementMustStand(this.ended).check();
		new ActComesAfterTheRecordBegan(on, signature().effectiveOn()).check();
	}

	private AgreementSigned signature() {
		return Objects.requireNonNull(this.signature, "signature");
	}

}
