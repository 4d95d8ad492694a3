package org.meritbook.query.timeline;

import org.meritbook.events.fund.FundEvent;
import org.meritbook.events.beneficiary.BeneficiaryEvent;
import org.meritbook.events.batch.BatchEvent;
import org.meritbook.events.grant.GrantEvent;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.deadline.DeadlineEvent;
import org.meritbook.events.certification.CertificationEvent;
import org.meritbook.events.evaluator.EvaluatorEvent;
import org.meritbook.events.agreement.AgreementEvent;
import org.meritbook.events.equivalence.EquivalenceEvent;
import org.meritbook.events.recognition.RecognitionEvent;
import org.meritbook.events.designation.DesignationEvent;
import org.meritbook.events.competition.CompetitionEvent;
import org.meritbook.events.benefit.BenefitEvent;
import org.meritbook.events.honor.HonorEvent;
import org.meritbook.events.organisation.OrganisationEvent;
import org.meritbook.events.person.PersonEvent;
import org.meritbook.events.policy.PolicyEvent;
import org.meritbook.events.round.RoundEvent;
import org.meritbook.events.scheme.SchemeEvent;
import org.meritbook.events.target.TargetEvent;

/**
 * Finds the step an event is. The streams are sealed, so a new event is refused by the
 * compiler until its step is told.
 */
final class Steps {

	private Steps() {
	}

	/**
	 * The step that event is.
	 * @throws IllegalArgumentException if the event belongs to no stream known here
	 */
	static Step of(MeritbookEvent event) {
		return switch (event) {
			case PolicyEvent policy -> DocumentSteps.of(policy);
			case SchemeEvent scheme -> DocumentSteps.of(scheme);
			case TargetEvent target -> DocumentSteps.of(target);
			case RoundEvent round -> RoundSteps.of(round);
			case HonorEvent honor -> HonorSteps.of(honor);
			case PersonEvent person -> PartySteps.of(person);
			case OrganisationEvent organisation -> PartySteps.of(organisation);
			case DeadlineEvent deadline -> DocumentSteps.of(deadline);
			case EvaluatorEvent evaluator -> CertificateSteps.of(evaluator);
			case CertificationEvent certification -> CertificateSteps.of(certification);
			case AgreementEvent e -> RecognitionSteps.of(e);
			case EquivalenceEvent e -> RecognitionSteps.of(e);
			case RecognitionEvent e -> RecognitionSteps.of(e);
			case GrantEvent grant -> GrantSteps.of(grant);
			case BatchEvent batch -> GrantSteps.of(batch);
			case BeneficiaryEvent beneficiary -> GrantSteps.of(beneficiary);
			case FundEvent fund -> FundSteps.of(fund);
			case DesignationEvent e -> PlatformSteps.of(e);
			case CompetitionEvent e -> PlatformSteps.of(e);
			case BenefitEvent e -> PlatformSteps.of(e);
			default -> throw new IllegalArgumentException("an event of an unknown stream");
		};
	}

}
