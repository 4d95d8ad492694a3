package org.meritbook.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.equivalence.EquivalenceTableSet;
import org.meritbook.events.recognition.RecognitionGranted;
import org.meritbook.events.recognition.RecognitionRefused;
import org.meritbook.events.recognition.RecognitionRequested;
import org.meritbook.events.recognition.RecognitionWithdrawn;
import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.EquivalenceRow;
import org.meritbook.events.type.RecognisedKind;
import org.meritbook.events.type.RecognitionEffect;
import org.meritbook.events.type.RecognitionRoute;
import org.meritbook.events.type.RecognitionSource;
import org.meritbook.events.type.ReferenceDay;
import org.meritbook.events.type.SkillLevel;
import org.meritbook.events.type.RecognitionSourceKind;
import org.meritbook.events.type.WithdrawalReason;

/**
 * An invented agreement, table and recognitions.
 */
public final class SampleRecognitions {

	public static final LocalDate SIGNED = LocalDate.of(2023, 1, 1);

	private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

	private SampleRecognitions() {
	}

	/** Signed by the bureau and the union for certificates from Chongqing. */
	public static AgreementSigned signed(ReferenceDay counts) {
		return new AgreementSigned("agreement-sample", Sample.SCHEME, "示例互认协议", "示例协〔2023〕1号",
				List.of(Sample.BUREAU, Sample.UNION), RecognisedKind.CERTIFICATION, terms(SIGNED, null, counts),
				Sample.BASIS, SIGNED);
	}

	public static AgreementAmended amended(LocalDate from, @Nullable LocalDate to) {
		return new AgreementAmended("agreement-sample", 2, "示例协〔2024〕1号", terms(from, to, ReferenceDay.ISSUE), "延期",
				Sample.BASIS, from);
	}

	public static AgreementEnded ended(LocalDate on) {
		return new AgreementEnded("agreement-sample", "示例协〔2025〕1号", "期满", Sample.BASIS, on);
	}

	public static RecognitionRequested requested(String id, String personId) {
		return new RecognitionRequested(id, Sample.SCHEME, personId, RecognitionRoute.AGREEMENT, "agreement-sample",
				null, new RecognitionSource(RecognitionSourceKind.CERTIFICATION, "certification-1", null), null,
				Sample.BASIS, LATER);
	}

	public static RecognitionGranted granted(String id) {
		return new RecognitionGranted(id, RecognitionRoute.AGREEMENT, "agreement-sample", null, 1,
				RecognitionEffect.SUBSIDY_ELIGIBLE, "示例互认协议", null, "certification-1", Sample.SCHEME, "511700",
				Sample.BASIS.decidedBy("示例认〔2024〕1号"), LATER);
	}

	public static RecognitionWithdrawn withdrawn(String id) {
		return new RecognitionWithdrawn(id, WithdrawalReason.SOURCE_FELL, "certification-1", "certification-1",
				Sample.SCHEME, Sample.BASIS.decidedBy("示例撤〔2024〕1号"), LATER.plusMonths(1));
	}

	/** Every kind of event of agreements, tables and recognitions. */
	public static List<MeritbookEvent> everything(String personId) {
		return List.of(signed(ReferenceDay.ISSUE), amended(LATER, null), ended(LATER.plusYears(1)), table(),
				new EquivalenceTableRevised("table-sample", 2, "示例表〔2025〕1号", List.of(row("技师")), LATER.plusYears(1),
						"调整", Sample.BASIS, LATER.plusYears(1)),
				requested("recognition-1", personId), granted("recognition-1"), withdrawn("recognition-1"),
				requested("recognition-2", personId),
				new RecognitionRefused("recognition-2", "材料不实", Sample.BASIS, LATER));
	}

	/** A table with one line. */
	public static EquivalenceTableSet table() {
		return new EquivalenceTableSet("table-sample", 1, Sample.SCHEME, "示例比照表", "示例表〔2024〕1号", List.of(row("高级工")),
				LATER, Sample.BASIS, LATER);
	}

	private static EquivalenceRow row(String qualification) {
		return new EquivalenceRow(qualification, SkillLevel.SENIOR, "享受示例待遇", RecognitionEffect.TREATMENT_ONLY, 35);
	}

	private static AgreementTerms terms(LocalDate from, @Nullable LocalDate to, ReferenceDay counts) {
		return new AgreementTerms(List.of("500000"), List.of(), List.of("6-31-01-03"), List.of(SkillLevel.SENIOR),
				RecognitionEffect.SUBSIDY_ELIGIBLE, counts, from, to);
	}

}
