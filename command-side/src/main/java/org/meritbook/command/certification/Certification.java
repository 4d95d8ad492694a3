package org.meritbook.command.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.Filing;
import org.meritbook.command.lookup.Ground;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.rule.ActComesAfterTheRecordBegan;
import org.meritbook.command.rule.CorrectionMustChangeSomething;
import org.meritbook.command.rule.IdMustBeWellFormed;
import org.meritbook.command.rule.OccupationCodeMustFitItsEdition;
import org.meritbook.command.rule.OnlyTheConferringBodyRevokes;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.Rule;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationReliedOn;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;
import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SkillLevel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * One skill-level certificate 职业技能等级证书. Its number is its own for ever: a new paper keeps
 * it, a revocation does not free it.
 */
@AggregateRoot
public class Certification {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String certificationId;

	private @Nullable CertificationAwarded award;

	private String occupationCode = "";

	private String employerId = "";

	private int serial;

	private boolean ended;

	Certification() {
	}

	@CommandHandler
	Certification(AwardCertification command, Schemes schemes, Parties parties, Evaluators evaluators) {
		new IdMustBeWellFormed("certificationId", command.certificationId(), "certification-").check();
		Ground ground = schemes.ground(command.schemeId(), command.on(), SchemeKind.CERTIFICATE,
				SchemeKind.RECOGNITION);
		new RecordMustExist("personId", command.personId(), parties.personExists(command.personId())).check();
		String employer = command.employerId();
		new RecordMustExist("employerId", employer, employer == null || parties.organisationExists(employer)).check();
		new OccupationCodeMustFitItsEdition("occupationCode", command.occupationCode(), command.edition()).check();
		Filing filing = evaluators.of(command.evaluatorId())
			.orElseThrow(() -> new RuleViolated(new RecordMustExist("evaluatorId", command.evaluatorId(), false)));
		List<Flag> flags = judged(command, filing);
		apply(new CertificationAwarded(command.certificationId(), command.schemeId(), command.personId(),
				command.evaluatorId(), filing.first().regionCode(), command.occupationCode(), command.edition(),
				command.level(), command.certificateNo(), command.route(), employer, command.historical(), flags,
				ground.basis(), command.on()));
	}

	@CommandHandler
	void decide(CorrectCertification command, Parties parties) {
		mustStand(command.on());
		boolean occupation = command.field() == CertificationField.OCCUPATION_CODE;
		String before = occupation ? this.occupationCode : this.employerId;
		new CorrectionMustChangeSomething(before, command.after()).check();
		if (occupation) {
			new OccupationCodeMustFitItsEdition("after", command.after(), award().edition()).check();
		}
		else {
			new RecordMustExist("after", command.after(), parties.organisationExists(command.after())).check();
		}
		apply(new CertificationCorrected(command.certificationId(), occupation ? "occupationCode" : "employerId",
				before, command.after(), command.reason(), award().basis().decidedBy(command.decisionNo()),
				command.on()));
	}

	@CommandHandler
	void decide(ReissueCertification command) {
		mustStand(command.on());
		apply(new CertificationReissued(command.certificationId(), award().certificateNo(), this.serial + 1,
				command.reason(), award().basis(), command.on()));
	}

	@CommandHandler
	void decide(RevokeCertification command, Parties parties, Evaluators evaluators) {
		mustStand(command.on());
		String body = command.revokingBodyId();
		new OnlyTheConferringBodyRevokes(body,
				evaluators.of(award().evaluatorId())
					.filter((filing) -> parties.isSameOrAbove(body, filing.first().organisationId())
							|| parties.isSameOrAbove(body, filing.first().registrarId()))
					.isPresent())
			.check();
		apply(new CertificationRevoked(command.certificationId(), command.reason(), body,
				award().basis().decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(SupersedeCertification command, Certifications certifications) {
		mustStand(command.on());
		String successor = command.successorId();
		new SuccessorMustBeOfTheSameHolder(successor,
				!successor.equals(command.certificationId()) && certifications.of(successor)
					.filter((held) -> held.stands() && held.award().personId().equals(award().personId()))
					.isPresent())
			.check();
		apply(new CertificationSuperseded(command.certificationId(), successor, command.reason(), award().basis(),
				command.on()));
	}

	/** Lets a recognition hang on this certificate, while it stands. */
	public void decideReliance(String dependentId, LocalDate on) {
		mustStand(on);
		apply(new CertificationReliedOn(award().certificationId(), dependentId, award().basis(), on));
	}

	@EventSourcingHandler
	void evolve(CertificationAwarded event) {
		this.certificationId = event.certificationId();
		this.award = event;
		this.occupationCode = event.occupationCode();
		this.employerId = Objects.requireNonNullElse(event.employerId(), "");
		this.serial = 1;
	}

	@EventSourcingHandler
	void evolve(CertificationCorrected event) {
		if (event.field().equals("occupationCode")) {
			this.occupationCode = event.after();
		}
		else {
			this.employerId = event.after();
		}
	}

	@EventSourcingHandler
	void evolve(CertificationReissued event) {
		this.serial = event.serial();
	}

	@EventSourcingHandler
	void evolve(CertificationRevoked event) {
		this.ended = true;
	}

	@EventSourcingHandler
	void evolve(CertificationSuperseded event) {
		this.ended = true;
	}

	@EventSourcingHandler
	void evolve(CertificationReliedOn event) {
		// Who hangs on the certificate is asked by the process that lets go of it.
	}

	/**
	 * What invariants I31 and I32 say of the award: refused, or flagged where it happened
	 * before the book.
	 */
	private static List<Flag> judged(AwardCertification command, Filing filing) {
		String number = command.certificateNo();
		Optional<NumberTemplate> form = filing.templates().stream().filter((one) -> one.fits(number)).findFirst();
		List<Rule> rules = new ArrayList<>();
		rules.add(new CertificateNumberMustFitItsForm(number,
				filing.templates().stream().map(NumberTemplate::form).collect(Collectors.joining(", ")),
				form.isPresent()));
		form.ifPresent((one) -> {
			rules.add(new LevelCharacterMustAgree(number, command.level(),
					one.levelShown(number).map(SkillLevel::name).orElse("")));
			rules.add(new NumberYearMustBeTheYearOfIssue(number, command.on(), one.yearShown(number)));
		});
		rules.add(new EvaluatorMustBeFiledForThat(command.evaluatorId(), command.occupationCode(), command.level(),
				command.on(),
				filing.covers(command.occupationCode(), command.edition(), command.level(), command.on())));
		rules.add(new DirectRecognitionIsForOwnEmployees(command.evaluatorId(),
				command.route() == CertificationRoute.EXAMINATION || (filing.first().kind() == EvaluatorKind.EMPLOYER
						&& filing.first().organisationId().equals(command.employerId()))));
		if (!command.historical()) {
			rules.forEach(Rule::check);
		}
		return rules.stream().flatMap((rule) -> rule.flags().stream()).toList();
	}

	private void mustStand(LocalDate on) {
		new CertificationMustStand(this.ended).check();
		new ActComesAfterTheRecordBegan(on, award().effectiveOn()).check();
	}

	private CertificationAwarded award() {
		return Objects.requireNonNull(this.award, "award");
	}

}
