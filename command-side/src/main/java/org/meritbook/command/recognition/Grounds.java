package org.meritbook.command.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.meritbook.command.lookup.Agreements;
import org.meritbook.command.lookup.Equivalences;
import org.meritbook.command.lookup.SignedAgreement;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.recognition.RecognitionRequested;
import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.EquivalenceRow;
import org.meritbook.events.type.RecognisedKind;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.ReferenceDay;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.events.type.SourceTitle;

/**
 * Finds what a recognition rests on: the version of an agreement, the line of a table, or
 * the rule of a scheme.
 */
public final class Grounds {

	private final Sources sources;

	private final Agreements agreements;

	private final Equivalences equivalences;

	/**
	 * @param sources looks at what is to be recognised
	 * @param agreements the agreements
	 * @param equivalences the tables
	 */
	public Grounds(Sources sources, Agreements agreements, Equivalences equivalences) {
		this.sources = sources;
		this.agreements = agreements;
		this.equivalences = equivalences;
	}

	/** Whether agreement and table that the request names are on record. */
	void mustExist(RequestRecognition request) {
		String agreement = request.agreementId();
		new RecordMustExist("agreementId", agreement, agreement == null || this.agreements.of(agreement).isPresent())
			.check();
		String table = request.tableId();
		new RecordMustExist("tableId", table, table == null || this.equivalences.on(table, LocalDate.MAX).isPresent())
			.check();
	}

	/**
	 * What the request rests on, on the day it is granted.
	 * @throws org.meritbook.command.rule.RuleViolated if it rests on nothing
	 */
	Finding find(RecognitionRequested request, SchemeTerms terms, LocalDate on) {
		String key = request.source().key();
		new SourceMustStand(key, this.sources.stands(request, on)).check();
		return switch (request.route()) {
			case AGREEMENT -> byAgreement(request, key, on);
			case DIRECT_RULE -> byDirectRule(request, terms);
			case EQUIVALENCE, CREDIT_TRANSFER -> byTable(request, on);
		};
	}

	/** Invariant I30. */
	private Finding byAgreement(RecognitionRequested request, String key, LocalDate on) {
		String agreementId = Objects.requireNonNull(request.agreementId(), "agreementId");
		SignedAgreement agreement = this.agreements.of(agreementId).orElseThrow();
		LocalDate issued = this.sources.certificate(request)
			.map(CertificationAwarded::effectiveOn)
			.or(() -> this.sources.filing(request, on).map(EvaluatorFiled::effectiveOn))
			.orElse(on);
		// The newest version says which day counts; the version of that day then decides.
		LocalDate day = (agreement.versions().getLast().terms().referenceDay() == ReferenceDay.ISSUE) ? issued
				: request.effectiveOn();
		Optional<SignedAgreement.Version> version = agreement.inForceOn(day);
		new RecognitionOnlyUnderAnAgreementInForce(agreementId, day, version.isPresent()).check();
		AgreementTerms terms = version.orElseThrow().terms();
		new SourceMustBeWithinTheAgreement(agreementId, key,
				fits(agreement.first().subjectKind(), request) && within(terms, request, on))
			.check();
		return new Finding(version.orElseThrow().number(), terms.effect(), agreement.first().name(), null);
	}

	private boolean within(AgreementTerms terms, RecognitionRequested request, LocalDate on) {
		return this.sources.certificate(request)
			.map((held) -> terms.covers(held.evaluatorId(), held.regionCode(), held.occupationCode(), held.level()))
			.or(() -> this.sources.filing(request, on)
				.map((filing) -> terms.coversEvaluator(filing.evaluatorId(), filing.regionCode())))
			.orElse(false);
	}

	private static boolean fits(RecognisedKind agreed, RecognitionRequested request) {
		return switch (request.source().kind()) {
			case CERTIFICATION -> agreed == RecognisedKind.CERTIFICATION;
			case EVALUATOR -> agreed == RecognisedKind.EVALUATOR_FILING;
			case HONOR, EXTERNAL_TITLE -> false;
		};
	}

	/** Invariant I9. */
	private Finding byDirectRule(RecognitionRequested request, SchemeTerms terms) {
		SourceTitle external = request.source().title();
		Optional<HonorConferred> honor = this.sources.honor(request);
		String title = (external != null) ? external.title() : honor.orElseThrow().title();
		new DirectRecognitionNeedsACountyTitle(title, (external != null) ? external.rank() : honor.orElseThrow().rank())
			.check();
		new ARecognitionIsNoSourceOfAnother(title,
				title.equals(terms.name()) || (external != null && external.byRecognition()))
			.check();
		new ArrivalMustBeEvidenced(request.evidence()).check();
		return new Finding(null, RecognitionEffect.FULL, terms.name(), null);
	}

	private Finding byTable(RecognitionRequested request, LocalDate on) {
		String tableId = Objects.requireNonNull(request.tableId(), "tableId");
		Optional<CertificationAwarded> held = this.sources.certificate(request);
		SourceTitle external = request.source().title();
		String wanted = (external != null) ? external.title() : held.map((one) -> one.level().name()).orElse("");
		Optional<Equivalences.Table> table = this.equivalences.on(tableId, on);
		Optional<EquivalenceRow> row = table.stream()
			.flatMap((one) -> one.rows().stream())
			.filter((one) -> held.isPresent() ? held.get().level() == one.level() : one.qualification().equals(wanted))
			.findFirst();
		new TableMustCoverTheQualification(tableId, wanted, row.isPresent()).check();
		EquivalenceRow line = row.orElseThrow();
		new CreditsMustBeStated(request.route(), line.creditTenths() != null).check();
		return new Finding(table.orElseThrow().version(), line.effect(), line.treatment(), line.creditTenths());
	}

}
