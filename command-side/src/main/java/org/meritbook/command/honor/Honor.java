package org.meritbook.command.honor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Parties;
import org.meritbook.command.rule.OnlyTheConferringBodyRevokes;
import org.meritbook.command.rule.CorrectionMustChangeSomething;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.GrantAttached;
import org.meritbook.events.honor.GrantDetached;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RevocationReason;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * One honor 荣誉, from conferral on. Suspended, revoked and given back are different
 * things, and none of them removes the record.
 */
@AggregateRoot
public class Honor {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String honorId;

	private @Nullable HonorConferred conferral;

	private String title = "";

	private String employerId = "";

	private @Nullable String certificateNo;

	private int serial;

	private boolean suspended;

	private boolean ended;

	/** Grant by the amount it is for. */
	private final Map<String, String> grants = new TreeMap<>();

	Honor() {
	}

	/**
	 * An honor begins with its conferral, decided by its round.
	 * @param conferral the conferral
	 */
	public Honor(HonorConferred conferral) {
		apply(conferral);
	}

	@CommandHandler
	void decide(IssueCertificate command) {
		mustStand(command.on());
		new CertificateIsIssuedOnce(this.certificateNo).check();
		HonorConferred given = conferral();
		new CertificateNumberMustBeKnown(command.certificateNo(), given.certificatePrefix()).check();
		String number = (command.certificateNo() != null) ? command.certificateNo()
				: "%s-%d-%04d".formatted(given.certificatePrefix(), given.editionYear(), given.ordinal());
		apply(new CertificateIssued(command.honorId(), number, 1, given.basis(), command.on()));
	}

	@CommandHandler
	void decide(ReissueCertificate command) {
		mustStand(command.on());
		new OnlyAnIssuedCertificateIsReissued(this.certificateNo).check();
		apply(new CertificateReissued(command.honorId(), Objects.requireNonNull(this.certificateNo, "certificateNo"),
				this.serial + 1, command.reason(), conferral().basis(), command.on()));
	}

	@CommandHandler
	void decide(CorrectHonor command, Parties parties) {
		new ActComesAfterConferral(command.on(), conferral().effectiveOn()).check();
		String before = (command.field() == HonorField.TITLE) ? this.title : this.employerId;
		new CorrectionMustChangeSomething(before, command.after()).check();
		new RecordMustExist("after", command.after(),
				command.field() == HonorField.TITLE || parties.organisationExists(command.after()))
			.check();
		apply(new HonorCorrected(command.honorId(), (command.field() == HonorField.TITLE) ? "title" : "employerId",
				before, command.after(), command.reason(), conferral().basis().decidedBy(command.decisionNo()),
				command.on()));
	}

	@CommandHandler
	void decide(SuspendHonor command) {
		mustStand(command.on());
		new AnHonorIsSuspendedOnce(this.suspended).check();
		apply(new HonorSuspended(command.honorId(), command.reason(), decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(ReinstateHonor command) {
		mustStand(command.on());
		new OnlyASuspendedHonorIsReinstated(this.suspended).check();
		apply(new HonorReinstated(command.honorId(), command.reason(), decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(RevokeHonor command, Parties parties) {
		mustStand(command.on());
		List<String> issuers = conferral().issuerIds();
		new OnlyTheConferringBodyRevokes(command.revokingBodyId(),
				issuers.stream().anyMatch((issuer) -> parties.isSameOrAbove(command.revokingBodyId(), issuer)))
			.check();
		apply(new HonorRevoked(command.honorId(), command.reason(), command.revokingBodyId(), false,
				decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(RenounceHonor command) {
		mustStand(command.on());
		apply(new HonorRenounced(command.honorId(), command.statement(), conferral().basis(), command.on()));
	}

	/**
	 * Revokes this honor as one of a whole round, under the round's own decision. An
	 * honor that ended before stays as it ended.
	 */
	public void decideRoundRevocation(RevocationReason reason, String revokingBodyId, Basis decision, LocalDate on) {
		if (!this.ended) {
			apply(new HonorRevoked(conferral().honorId(), reason, revokingBodyId, true, decision, on));
		}
	}

	/**
	 * Lets a grant hang on this honor, once for each amount of a scheme.
	 */
	public void decideAttachment(String grantId, String schemeId, String ruleId, Basis act, LocalDate on) {
		mustStand(on);
		new OneGrantForOneSource(this.grants.get(schemeId + "/" + ruleId)).check();
		apply(new GrantAttached(conferral().honorId(), grantId, schemeId, ruleId, act, on));
	}

	/** Lets go of a grant that was refused. */
	public void decideDetachment(String grantId, Basis act, LocalDate on) {
		apply(new GrantDetached(conferral().honorId(), grantId, act, on));
	}

	@EventSourcingHandler
	void evolve(GrantAttached event) {
		this.grants.put(event.schemeId() + "/" + event.ruleId(), event.grantId());
	}

	@EventSourcingHandler
	void evolve(GrantDetached event) {
		this.grants.values().removeIf((grantId) -> grantId.equals(event.grantId()));
	}

	/** Lets another record hang on this honor, while it stands. */
	public void decideReliance(String dependentId, LocalDate on) {
		mustStand(on);
		apply(new HonorReliedOn(conferral().honorId(), dependentId, conferral().basis(), on));
	}

	@EventSourcingHandler
	void evolve(HonorConferred event) {
		this.honorId = event.honorId();
		this.conferral = event;
		this.title = event.title();
		this.employerId = Objects.requireNonNullElse(event.employerId(), "");
	}

	@EventSourcingHandler
	void evolve(CertificateIssued event) {
		this.certificateNo = event.certificateNo();
		this.serial = event.serial();
	}

	@EventSourcingHandler
	void evolve(CertificateReissued event) {
		this.serial = event.serial();
	}

	@EventSourcingHandler
	void evolve(HonorCorrected event) {
		if (event.field().equals("title")) {
			this.title = event.after();
		}
		else {
			this.employerId = event.after();
		}
	}

	@EventSourcingHandler
	void evolve(HonorSuspended event) {
		this.suspended = true;
	}

	@EventSourcingHandler
	void evolve(HonorReinstated event) {
		this.suspended = false;
	}

	@EventSourcingHandler
	void evolve(HonorRevoked event) {
		this.ended = true;
	}

	@EventSourcingHandler
	void evolve(HonorRenounced event) {
		this.ended = true;
	}

	@EventSourcingHandler
	void evolve(HonorReliedOn event) {
		// Who hangs on the honor is asked by the process that lets go of it.
	}

	private void mustStand(LocalDate on) {
		new HonorMustBeInForce(this.ended).check();
		new ActComesAfterConferral(on, conferral().effectiveOn()).check();
	}

	private Basis decidedBy(String decisionNo) {
		return conferral().basis().decidedBy(decisionNo);
	}

	private HonorConferred conferral() {
		return Objects.requireNonNull(this.conferral, "conferral");
	}

}
