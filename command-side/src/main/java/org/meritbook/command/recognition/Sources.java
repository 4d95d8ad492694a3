package org.meritbook.command.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.Filing;
import org.meritbook.command.lookup.HeldCertificate;
import org.meritbook.command.lookup.KnownHonor;
import org.meritbook.command.lookup.Honors;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.recognition.RecognitionRequested;

/**
 * Looks at what is to be recognised: whether it is on record, stands and is the
 * applicant's own.
 */
public final class Sources {

	private final Certifications certifications;

	private final Evaluators evaluators;

	private final Honors honors;

	/**
	 * @param certifications certificates of the book
	 * @param evaluators evaluators of the book
	 * @param honors honors of the book
	 */
	public Sources(Certifications certifications, Evaluators evaluators, Honors honors) {
		this.certifications = certifications;
		this.evaluators = evaluators;
		this.honors = honors;
	}

	/** The certificate, if it stands and is the applicant's. */
	Optional<CertificationAwarded> certificate(RecognitionRequested request) {
		return this.certifications.of(id(request))
			.filter((held) -> held.stands() && held.award().personId().equals(request.applicantId()))
			.map(HeldCertificate::award);
	}

	/** The filing, if it stands on the day and is the applicant's. */
	Optional<EvaluatorFiled> filing(RecognitionRequested request, LocalDate on) {
		return this.evaluators.of(id(request))
			.filter((filing) -> filing.standsOn(on) && filing.first().organisationId().equals(request.applicantId()))
			.map(Filing::first);
	}

	/** The honor, if it stands and is the applicant's. */
	Optional<HonorConferred> honor(RecognitionRequested request) {
		return this.honors.find(id(request))
			.filter((held) -> held.standing() && held.subject().id().equals(request.applicantId()))
			.map(KnownHonor::conferral);
	}

	/** Whether the source stands on the day and is the applicant's, whatever it is. */
	boolean stands(RecognitionRequested request, LocalDate on) {
		return switch (request.source().kind()) {
			case CERTIFICATION -> certificate(request).isPresent();
			case EVALUATOR -> filing(request, on).isPresent();
			case HONOR -> honor(request).isPresent();
			case EXTERNAL_TITLE -> request.source().title() != null;
		};
	}

	private static String id(RecognitionRequested request) {
		return Objects.requireNonNullElse(request.source().recordId(), "");
	}

}
