package org.meritbook.events.upcast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.deadline.DeadlineReached;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.scheme.SchemeRoundOpened;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.target.TargetSet;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.batch.BatchInstructed;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.beneficiary.GrantUncounted;
import org.meritbook.events.beneficiary.ManagementPeriodRegistered;
import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.fund.FundInstructed;
import org.meritbook.events.fund.FundRecovered;
import org.meritbook.events.fund.FundReleased;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.fund.FundReturned;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;
import org.meritbook.events.grant.GrantApproved;
import org.meritbook.events.grant.GrantAssessed;
import org.meritbook.events.grant.GrantDisclosed;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.grant.GrantRefused;
import org.meritbook.events.grant.GrantReviewed;
import org.meritbook.events.grant.PayeeCorrected;
import org.meritbook.events.grant.PaymentInstructed;
import org.meritbook.events.grant.PaymentReturned;
import org.meritbook.events.grant.PaymentSettled;
import org.meritbook.events.grant.RecoveryClaimed;
import org.meritbook.events.grant.RecoveryReceived;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.GrantAttached;
import org.meritbook.events.honor.GrantDetached;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;
import org.meritbook.events.organisation.OrganisationRegistered;
import org.meritbook.events.organisation.OrganisationRenamed;
import org.meritbook.events.organisation.OrganisationSucceeded;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorSuspended;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorReliedOn;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;
import org.meritbook.events.certification.CertificationReliedOn;
import org.meritbook.events.person.PersonCorrected;
import org.meritbook.events.person.PersonErased;
import org.meritbook.events.person.PersonMerged;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.person.PersonRestricted;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.events.scheme.FigureRegistered;
import org.meritbook.events.scheme.PaymentRuleDefined;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.scheme.SchemeRoundOpened;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.target.TargetSet;
import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.equivalence.EquivalenceTableSet;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.recognition.RecognitionRequested;
import org.meritbook.events.recognition.RecognitionGranted;
import org.meritbook.events.recognition.RecognitionRefused;
import org.meritbook.events.recognition.RecognitionWithdrawn;
import org.meritbook.events.honor.HonorReliedOn;
import org.meritbook.events.designation.DesignationApplied;
import org.meritbook.events.designation.DesignationAssessed;
import org.meritbook.events.designation.DesignationDisclosed;
import org.meritbook.events.designation.PlatformDesignated;
import org.meritbook.events.designation.DesignationUpgraded;
import org.meritbook.events.designation.DesignationReassessed;
import org.meritbook.events.designation.DesignationDelisted;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.ResultRecorded;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.benefit.TalentCardGranted;
import org.meritbook.events.benefit.PreferenceGranted;
import org.meritbook.events.benefit.TaxOffsetRecorded;
import org.meritbook.events.benefit.AllowanceRecorded;
import org.meritbook.events.benefit.BenefitSuspended;
import org.meritbook.events.benefit.BenefitReinstated;
import org.meritbook.events.benefit.BenefitWithdrawn;

/**
 * The contract of the store: every event by the name and revision it is stored under. A
 * class may be moved or renamed; its stored name never changes.
 */
public final class EventCatalogue {

	private static final List<Entry> ENTRIES = List.of(entry("policy.PolicyRegistered", 1, PolicyRegistered.class),
			entry("policy.PolicyIssued", 1, PolicyIssued.class),
			entry("policy.ClauseRegistered", 1, ClauseRegistered.class),
			entry("policy.PolicyAmended", 1, PolicyAmended.class),
			entry("policy.PolicyRepealed", 1, PolicyRepealed.class),
			entry("scheme.SchemeDefined", 1, SchemeDefined.class),
			entry("scheme.SchemeRevised", 1, SchemeRevised.class),
			entry("scheme.SchemeRoundOpened", 1, SchemeRoundOpened.class),
			entry("scheme.SchemeClosed", 1, SchemeClosed.class), entry("target.TargetSet", 1, TargetSet.class),
			entry("target.StatisticReported", 1, StatisticReported.class),
			entry("round.RoundOpened", 1, RoundOpened.class),
			entry("round.NomineeNominated", 1, NomineeNominated.class),
			entry("round.EligibilityChecked", 1, EligibilityChecked.class),
			entry("round.NominationWithdrawn", 1, NominationWithdrawn.class),
			entry("round.ConflictDeclared", 1, ConflictDeclared.class),
			entry("round.NomineeReviewed", 1, NomineeReviewed.class),
			entry("round.ShortlistApproved", 1, ShortlistApproved.class),
			entry("round.DisclosurePublished", 1, DisclosurePublished.class),
			entry("round.ObjectionFiled", 1, ObjectionFiled.class),
			entry("round.ObjectionResolved", 1, ObjectionResolved.class),
			entry("round.DisclosureClosed", 1, DisclosureClosed.class),
			entry("round.HonorsConferred", 1, HonorsConferred.class),
			entry("round.RoundRevoked", 1, RoundRevoked.class), entry("honor.HonorConferred", 1, HonorConferred.class),
			entry("honor.CertificateIssued", 1, CertificateIssued.class),
			entry("honor.CertificateReissued", 1, CertificateReissued.class),
			entry("honor.HonorCorrected", 1, HonorCorrected.class),
			entry("honor.HonorSuspended", 1, HonorSuspended.class),
			entry("honor.HonorReinstated", 1, HonorReinstated.class),
			entry("honor.HonorRevoked", 1, HonorRevoked.class), entry("honor.HonorRenounced", 1, HonorRenounced.class),
			entry("person.PersonRegistered", 1, PersonRegistered.class),
			entry("person.PersonCorrected", 1, PersonCorrected.class),
			entry("person.PersonMerged", 1, PersonMerged.class),
			entry("person.PersonRestricted", 1, PersonRestricted.class),
			entry("person.PersonErased", 1, PersonErased.class),
			entry("organisation.OrganisationRegistered", 1, OrganisationRegistered.class),
			entry("organisation.OrganisationRenamed", 1, OrganisationRenamed.class),
			entry("organisation.OrganisationSucceeded", 1, OrganisationSucceeded.class),
			entry("deadline.DeadlineReached", 1, DeadlineReached.class),
			entry("evaluator.EvaluatorFiled", 1, EvaluatorFiled.class),
			entry("evaluator.EvaluatorExtended", 1, EvaluatorExtended.class),
			entry("evaluator.EvaluatorSuspended", 1, EvaluatorSuspended.class),
			entry("evaluator.EvaluatorReinstated", 1, EvaluatorReinstated.class),
			entry("evaluator.EvaluatorStruckOff", 1, EvaluatorStruckOff.class),
			entry("evaluator.EvaluatorReliedOn", 1, EvaluatorReliedOn.class),
			entry("certification.CertificationAwarded", 1, CertificationAwarded.class),
			entry("certification.CertificationCorrected", 1, CertificationCorrected.class),
			entry("certification.CertificationReissued", 1, CertificationReissued.class),
			entry("certification.CertificationRevoked", 1, CertificationRevoked.class),
			entry("certification.CertificationSuperseded", 1, CertificationSuperseded.class),
			entry("certification.CertificationReliedOn", 1, CertificationReliedOn.class),
			entry("scheme.PaymentRuleDefined", 1, PaymentRuleDefined.class),
			entry("scheme.FigureRegistered", 1, FigureRegistered.class),
			entry("honor.GrantAttached", 1, GrantAttached.class), entry("honor.GrantDetached", 1, GrantDetached.class),
			entry("grant.GrantEntitled", 1, GrantEntitled.class), entry("grant.GrantAssessed", 1, GrantAssessed.class),
			entry("grant.GrantReviewed", 1, GrantReviewed.class),
			entry("grant.GrantDisclosed", 1, GrantDisclosed.class),
			entry("grant.GrantApproved", 1, GrantApproved.class), entry("grant.GrantRefused", 1, GrantRefused.class),
			entry("grant.PaymentInstructed", 1, PaymentInstructed.class),
			entry("grant.PaymentSettled", 1, PaymentSettled.class),
			entry("grant.PaymentReturned", 1, PaymentReturned.class),
			entry("grant.PayeeCorrected", 1, PayeeCorrected.class),
			entry("grant.RecoveryClaimed", 1, RecoveryClaimed.class),
			entry("grant.RecoveryReceived", 1, RecoveryReceived.class),
			entry("fund.BudgetLineOpened", 1, BudgetLineOpened.class),
			entry("fund.BudgetAppropriated", 1, BudgetAppropriated.class),
			entry("fund.UpperMoneyApplied", 1, UpperMoneyApplied.class),
			entry("fund.UpperMoneyGranted", 1, UpperMoneyGranted.class),
			entry("fund.UpperMoneyReceived", 1, UpperMoneyReceived.class),
			entry("fund.FundReserved", 1, FundReserved.class), entry("fund.FundReleased", 1, FundReleased.class),
			entry("fund.FundInstructed", 1, FundInstructed.class), entry("fund.FundDebited", 1, FundDebited.class),
			entry("fund.FundReturned", 1, FundReturned.class), entry("fund.FundRecovered", 1, FundRecovered.class),
			entry("batch.BatchInstructed", 1, BatchInstructed.class),
			entry("batch.BankReturnReconciled", 1, BankReturnReconciled.class),
			entry("beneficiary.GrantCounted", 1, GrantCounted.class),
			entry("beneficiary.GrantUncounted", 1, GrantUncounted.class),
			entry("beneficiary.ManagementPeriodRegistered", 1, ManagementPeriodRegistered.class),
			entry("agreement.AgreementSigned", 1, AgreementSigned.class),
			entry("agreement.AgreementAmended", 1, AgreementAmended.class),
			entry("agreement.AgreementEnded", 1, AgreementEnded.class),
			entry("equivalence.EquivalenceTableSet", 1, EquivalenceTableSet.class),
			entry("equivalence.EquivalenceTableRevised", 1, EquivalenceTableRevised.class),
			entry("recognition.RecognitionRequested", 1, RecognitionRequested.class),
			entry("recognition.RecognitionGranted", 1, RecognitionGranted.class),
			entry("recognition.RecognitionRefused", 1, RecognitionRefused.class),
			entry("recognition.RecognitionWithdrawn", 1, RecognitionWithdrawn.class),
			entry("honor.HonorReliedOn", 1, HonorReliedOn.class),
			entry("designation.DesignationApplied", 1, DesignationApplied.class),
			entry("designation.DesignationAssessed", 1, DesignationAssessed.class),
			entry("designation.DesignationDisclosed", 1, DesignationDisclosed.class),
			entry("designation.PlatformDesignated", 1, PlatformDesignated.class),
			entry("designation.DesignationUpgraded", 1, DesignationUpgraded.class),
			entry("designation.DesignationReassessed", 1, DesignationReassessed.class),
			entry("designation.DesignationDelisted", 1, DesignationDelisted.class),
			entry("competition.CompetitionOpened", 1, CompetitionOpened.class),
			entry("competition.ResultRecorded", 1, ResultRecorded.class),
			entry("competition.CompetitionTitlesConferred", 1, CompetitionTitlesConferred.class),
			entry("benefit.TalentCardGranted", 1, TalentCardGranted.class),
			entry("benefit.PreferenceGranted", 1, PreferenceGranted.class),
			entry("benefit.TaxOffsetRecorded", 1, TaxOffsetRecorded.class),
			entry("benefit.AllowanceRecorded", 1, AllowanceRecorded.class),
			entry("benefit.BenefitSuspended", 1, BenefitSuspended.class),
			entry("benefit.BenefitReinstated", 1, BenefitReinstated.class),
			entry("benefit.BenefitWithdrawn", 1, BenefitWithdrawn.class));

	private static final Map<String, Entry> BY_NAME = new TreeMap<>();

	private static final Map<String, Entry> BY_CLASS = new TreeMap<>();

	static {
		for (Entry entry : ENTRIES) {
			BY_NAME.put(entry.name(), entry);
			BY_CLASS.put(entry.type().getName(), entry);
		}
	}

	private EventCatalogue() {
	}

	/** Every event, in the order of the streams. */
	public static List<Entry> entries() {
		return ENTRIES;
	}

	/** The event stored under that name, or nothing if the book knows no such name. */
	public static Optional<Entry> named(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

	/** The entry of that class, or nothing if it is no event. */
	public static Optional<Entry> of(Class<?> type) {
		return Optional.ofNullable(BY_CLASS.get(type.getName()));
	}

	private static Entry entry(String name, int revision, Class<? extends MeritbookEvent> type) {
		return new Entry(name, name.substring(0, name.indexOf('.')), revision, type);
	}

	/**
	 * One event.
	 *
	 * @param name stored name, for example {@code honor.HonorConferred}
	 * @param stream kind of stream it belongs to
	 * @param revision revision that is written now, counted from 1
	 * @param type class that carries it
	 */
	public record Entry(String name, String stream, int revision, Class<? extends MeritbookEvent> type) {
	}

}
