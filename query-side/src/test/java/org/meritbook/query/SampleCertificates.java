package org.meritbook.query;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationReliedOn;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorReliedOn;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorSuspended;
import org.meritbook.events.type.CertificationRoute;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.Flag;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.SkillLevel;

/**
 * An invented evaluator beyond the border and its certificates.
 */
public final class SampleCertificates {

	/** Filed with Chongqing from 2022 to 2025. */
	public static final String EVALUATOR = "evaluator-sample";

	public static final String NUMBER = "S000050123456233000001";

	public static final LocalDate ISSUED = LocalDate.of(2023, 6, 1);

	private static final String CODE = "S000050123456";

	private SampleCertificates() {
	}

	public static EvaluatorFiled filed() {
		return new EvaluatorFiled(EVALUATOR, Sample.SCHEME, Sample.FACTORY, Sample.BUREAU, EvaluatorKind.SOCIAL, CODE,
				"500000", scope(), List.of(NumberTemplate.national(CODE)), LocalDate.of(2022, 1, 1),
				LocalDate.of(2025, 12, 31), Sample.BASIS, LocalDate.of(2022, 1, 1));
	}

	/** A certificate of the person; the first has {@link #NUMBER}. */
	public static CertificationAwarded awarded(int number, String personId, Flag... flags) {
		return new CertificationAwarded("certification-" + number, Sample.SCHEME, personId, EVALUATOR, "500000",
				"6-31-01-03", 2022, SkillLevel.SENIOR, CODE + "233%06d".formatted(number),
				CertificationRoute.EXAMINATION, null, false, List.of(flags), Sample.BASIS, ISSUED);
	}

	public static CertificationRevoked revoked(int number, LocalDate on) {
		return new CertificationRevoked("certification-" + number, RevocationReason.FRAUD, Sample.BUREAU,
				Sample.BASIS.decidedBy("示例撤〔2024〕1号"), on);
	}

	/** Every kind of event of evaluators and certificates. */
	public static List<MeritbookEvent> everything(String personId) {
		LocalDate later = LocalDate.of(2024, 6, 1);
		return List.of(filed(),
				new EvaluatorExtended(EVALUATOR, 2, scope(), List.of(NumberTemplate.national(CODE)),
						LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31), "延续", Sample.BASIS, later),
				new EvaluatorSuspended(EVALUATOR, "检查", Sample.BASIS, later),
				new EvaluatorReinstated(EVALUATOR, "整改", Sample.BASIS, later), awarded(1, personId),
				awarded(2, personId), awarded(3, personId),
				new CertificationCorrected("certification-1", "occupationCode", "6-31-01-03", "6-18-01-01", "笔误",
						Sample.BASIS, later),
				new CertificationCorrected("certification-1", "employerId", "", Sample.FACTORY, "漏填", Sample.BASIS,
						later),
				new CertificationReissued("certification-1", NUMBER, 2, "遗失", Sample.BASIS, later),
				new CertificationReliedOn("certification-1", "recognition-1", Sample.BASIS, later), revoked(2, later),
				new CertificationSuperseded("certification-3", "certification-1", "升级", Sample.BASIS, later),
				new EvaluatorReliedOn(EVALUATOR, "recognition-2", Sample.BASIS, later),
				new EvaluatorStruckOff(EVALUATOR, Sample.BUREAU, "违规", Sample.BASIS, later));
	}

	private static List<OccupationScope> scope() {
		return List.of(new OccupationScope("6-31-01-03", 2022, List.of(SkillLevel.SENIOR)));
	}

}
