package org.meritbook.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.Filing;
import org.meritbook.command.lookup.HeldCertificate;
import org.meritbook.command.recognition.Grounds;
import org.meritbook.command.recognition.Sources;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;
import org.meritbook.events.type.SkillLevel;

/**
 * Records of other streams that are simply there: an evaluator of each kind, filed for
 * electricians of the two upper worker levels in 2023 and 2024, and a certificate of it.
 */
public final class GivenRecords {

	/** A training body filed by the bureau. */
	public static final String SOCIAL = "evaluator-social";

	/** The factory as evaluator of its own people. */
	public static final String EMPLOYER = "evaluator-employer";

	/** A certificate of the training body, held by person-1; senior level, 2023-05-10. */
	public static final String CERTIFICATE = "certification-given";

	/** One that was revoked. */
	public static final String REVOKED = "certification-revoked";

	/** Electrician in the edition of 2022. */
	public static final String ELECTRICIAN = "6-31-01-03";

	public static final Basis BASIS = Basis.of(City.POLICY, 1, "二(一)");

	private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

	private static final LocalDate TO = LocalDate.of(2024, 12, 31);

	private GivenRecords() {
	}

	/** The filing of an evaluator of that kind. */
	public static EvaluatorFiled filed(String evaluatorId, EvaluatorKind kind) {
		String code = kind.letter() + "000051123456";
		return new EvaluatorFiled(evaluatorId, "scheme-issuer-registration", City.FACTORY, City.BUREAU, kind, code,
				"511700", scope(), List.of(NumberTemplate.national(code)), FROM, TO, BASIS, FROM);
	}

	/** Electricians, senior and technician. */
	public static List<OccupationScope> scope() {
		return List.of(new OccupationScope(ELECTRICIAN, 2022, List.of(SkillLevel.SENIOR, SkillLevel.TECHNICIAN)));
	}

	/** A certificate of that holder. */
	public static CertificationAwarded awarded(String certificationId, String personId) {
		return new CertificationAwarded(certificationId, "scheme-certificate", personId, SOCIAL, "511700", ELECTRICIAN,
				2022, SkillLevel.SENIOR, "S000051123456233000001", CertificationRoute.EXAMINATION, null, false,
				List.of(), BASIS, LocalDate.of(2023, 5, 10));
	}

	/** Grounds of recognition in a book that holds no agreement, table or honor. */
	static Grounds grounds() {
		return new Grounds(new Sources(new OfCertifications(), new OfEvaluators(), (honorId) -> Optional.empty()),
				(agreementId) -> Optional.empty(), (tableId, day) -> Optional.empty());
	}

	/** Two evaluators. */
	static final class OfEvaluators implements Evaluators {

		@Override
		public Optional<Filing> of(String evaluatorId) {
			return switch (evaluatorId) {
				case SOCIAL -> Optional.of(filing(filed(SOCIAL, EvaluatorKind.SOCIAL)));
				case EMPLOYER -> Optional.of(filing(filed(EMPLOYER, EvaluatorKind.EMPLOYER)));
				default -> Optional.empty();
			};
		}

		private static Filing filing(EvaluatorFiled filed) {
			return new Filing(filed, List
				.of(new Filing.Version(filed.scope(), filed.numberTemplates(), filed.validFrom(), filed.validTo())),
					List.of(), List.of());
		}

	}

	/** A certificate that stands and one that does not. */
	static final class OfCertifications implements Certifications {

		@Override
		public Optional<HeldCertificate> of(String certificationId) {
			return switch (certificationId) {
				case CERTIFICATE -> Optional.of(new HeldCertificate(awarded(CERTIFICATE, "person-1"), true, List.of()));
				case REVOKED -> Optional.of(new HeldCertificate(awarded(REVOKED, "person-1"), false, List.of()));
				default -> Optional.empty();
			};
		}

	}

}
