package org.meritbook.command;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import org.meritbook.command.deadline.Deadline;
import org.meritbook.command.batch.PaymentBatch;
import org.meritbook.command.beneficiary.Beneficiary;
import org.meritbook.command.dispatch.ActMetadata;
import org.meritbook.command.lookup.FoldedCertifications;
import org.meritbook.command.lookup.Certifications;
import org.meritbook.command.lookup.FoldedEvaluators;
import org.meritbook.command.lookup.Evaluators;
import org.meritbook.command.lookup.FoldedSchemes;
import org.meritbook.command.lookup.Schemes;
import org.meritbook.command.evaluator.Evaluator;
import org.meritbook.command.certification.Certification;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.command.door.CurrentActor;
import org.meritbook.command.door.MutationDoor;
import org.meritbook.command.expression.Expressions;
import org.meritbook.command.fund.Fund;
import org.meritbook.command.grant.Grant;
import org.meritbook.command.grant.Reckoner;
import org.meritbook.command.grant.Sources;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.joint.BankReconciliation;
import org.meritbook.command.joint.GrantApplication;
import org.meritbook.command.joint.GrantApproval;
import org.meritbook.command.joint.GrantAssessment;
import org.meritbook.command.joint.GrantDisclosure;
import org.meritbook.command.joint.GrantRefusal;
import org.meritbook.command.joint.Grounds;
import org.meritbook.command.joint.HonorConferral;
import org.meritbook.command.joint.Limits;
import org.meritbook.command.joint.ManagementPeriods;
import org.meritbook.command.joint.PaymentInstruction;
import org.meritbook.command.joint.RecoveryClaim;
import org.meritbook.command.joint.RecoveryReceipt;
import org.meritbook.command.joint.RoundOpening;
import org.meritbook.command.joint.WholeRoundRevocation;
import org.meritbook.command.lookup.FoldedHonors;
import org.meritbook.command.lookup.FoldedParties;
import org.meritbook.command.lookup.FoldedPayables;
import org.meritbook.command.lookup.FoldedPolicies;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Payables;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.organisation.Organisation;
import org.meritbook.command.person.Person;
import org.meritbook.command.policy.Policy;
import org.meritbook.command.process.WhenHonorRevokedThenClaimTheMoneyBack;
import org.meritbook.command.process.WhenPersonErasedThenDestroyTheKey;
import org.meritbook.command.round.Eligibility;
import org.meritbook.command.round.Round;
import org.meritbook.command.scheme.PaymentRuleCheck;
import org.meritbook.command.scheme.Scheme;
import org.meritbook.command.scheme.TermsCheck;
import org.meritbook.command.target.Target;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.region.Regions;

/**
 * The one Spring entry point of the deciding side. Wants from its surroundings: an event
 * store, receipts and the reading of store faults, a vault, a clock, a source of
 * randomness, regions, a calendar and the current actor.
 */
@Configuration
// Both sides use the words of one glossary: a bean is told by its package too.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandSideConfiguration {

	private static final List<Class<?>> AGGREGATES = List.of(Policy.class, Target.class, Scheme.class, Round.class,
			Honor.class, Person.class, Organisation.class, Deadline.class, Evaluator.class, Certification.class,
			Grant.class, Fund.class, PaymentBatch.class, Beneficiary.class);

	@Bean
	Policies policies(EventStore events) {
		return new FoldedPolicies(events);
	}

	@Bean
	Parties parties(EventStore events) {
		return new FoldedParties(events);
	}

	@Bean
	Schemes schemes(EventStore events, Policies policies) {
		return new FoldedSchemes(events, policies);
	}

	@Bean
	Evaluators evaluators(EventStore events) {
		return new FoldedEvaluators(events);
	}

	@Bean
	Certifications certifications(EventStore events) {
		return new FoldedCertifications(events);

	Payables payables(EventStore events) {
		return new FoldedPayables(events);
	}

	@Bean
	Honors honors(EventStore events) {
		return new FoldedHonors(events);
	}

	@Bean
	Expressions expressions() {
		return new Expressions();
	}

	@Bean
	TermsCheck termsCheck(Parties parties, Regions regions, Expressions expressions) {
		return new TermsCheck(parties, regions, expressions);
	}

	@Bean
	Eligibility eligibility(Expressions expressions) {
		return new Eligibility(expressions);
	}

	/** Everything that a decision about money may ask for. */
	@Bean
	ConfigurerModule decidingMoney(Payables payables, Honors honors, Expressions expressions) {
		return (configurer) -> configurer.registerComponent(Payables.class, (configuration) -> payables)
			.registerComponent(Honors.class, (configuration) -> honors)
			.registerComponent(Reckoner.class, (configuration) -> new Reckoner(expressions))
			.registerComponent(PaymentRuleCheck.class, (configuration) -> new PaymentRuleCheck(expressions));
	}

	@Bean
	ActMetadata actMetadata(RandomGenerator random) {
		return new ActMetadata(random);
	}

	/** Other streams that a deciding method of a certificate may ask for. */
	@Bean
	ConfigurerModule decidingCertificates(Schemes schemes, Evaluators evaluators, Certifications certifications) {
		return (configurer) -> configurer.registerComponent(Schemes.class, (configuration) -> schemes)
			.registerComponent(Evaluators.class, (configuration) -> evaluators)
			.registerComponent(Certifications.class, (configuration) -> certifications);
	}

	/** Everything that a deciding method may ask for as a parameter. */
	@Bean
	ConfigurerModule decidingStreams(Policies policies, Parties parties, TermsCheck termsCheck, Eligibility eligibility,
			Regions regions, WorkingDayCalendar calendar, PersonalVault vault, Clock clock) {
		return (configurer) -> {
			configurer.registerComponent(Policies.class, (configuration) -> policies)
				.registerComponent(Parties.class, (configuration) -> parties)
				.registerComponent(TermsCheck.class, (configuration) -> termsCheck)
				.registerComponent(Eligibility.class, (configuration) -> eligibility)
				.registerComponent(Regions.class, (configuration) -> regions)
				.registerComponent(WorkingDayCalendar.class, (configuration) -> calendar)
				.registerComponent(PersonalVault.class, (configuration) -> vault)
				.registerComponent(Clock.class, (configuration) -> clock);
			configure(configurer);
		};
	}

	@Bean
	CommandDesk commandDesk(CommandGateway gateway, Receipts receipts, StoreFaults storeFaults, PersonalVault vault,
			Clock clock) {
		return new CommandDesk(gateway, receipts, storeFaults, vault, clock);
	}

	@Bean
	MutationDoor mutationDoor(CommandDesk desk, CurrentActor currentActor, Clock clock) {
		return new MutationDoor(desk, currentActor, clock);
	}

	@Bean
	WhenPersonErasedThenDestroyTheKey whenPersonErasedThenDestroyTheKey(PersonalVault vault) {
		return new WhenPersonErasedThenDestroyTheKey(vault);
	}

	@Bean
	WhenHonorRevokedThenClaimTheMoneyBack whenHonorRevokedThenClaimTheMoneyBack(CommandDesk desk, Honors honors) {
		return new WhenHonorRevokedThenClaimTheMoneyBack(desk, honors);
	}

	/**
	 * The aggregates and the acts over several of them; for Spring and for plain Axon
	 * alike.
	 */
	static void configure(Configurer configurer) {
		AGGREGATES
			.forEach((aggregate) -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
				.configureCache((configuration) -> new WeakReferenceCache())));
		configurer
			.registerCommandHandler((configuration) -> new RoundOpening(configuration.repository(Scheme.class),
					configuration.repository(Round.class), configuration.getComponent(Policies.class)))
			.registerCommandHandler((configuration) -> new HonorConferral(configuration.repository(Round.class),
					configuration.repository(Honor.class), configuration.getComponent(Policies.class)))
			.registerCommandHandler((configuration) -> new WholeRoundRevocation(configuration.repository(Round.class),
					configuration.repository(Honor.class), configuration.getComponent(Parties.class)));
		configureMoney(configurer);
	}

	private static void configureMoney(Configurer configurer) {
		configurer.registerCommandHandler(CommandSideConfiguration::application)
			.registerCommandHandler(
					(configuration) -> new GrantAssessment(configuration.repository(Grant.class), limits(configuration),
							configuration.getComponent(Payables.class), configuration.getComponent(Reckoner.class)))
			.registerCommandHandler((configuration) -> new GrantRefusal(configuration.repository(Grant.class),
					configuration.repository(Honor.class), limits(configuration)))
			.registerCommandHandler((configuration) -> new GrantDisclosure(configuration.repository(Grant.class),
					configuration.getComponent(WorkingDayCalendar.class)))
			.registerCommandHandler((configuration) -> new GrantApproval(configuration.repository(Grant.class),
					configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new PaymentInstruction(configuration.repository(Grant.class),
					configuration.repository(Fund.class), configuration.repository(PaymentBatch.class)))
			.registerCommandHandler(
					(configuration) -> new BankReconciliation(configuration.repository(PaymentBatch.class),
							configuration.repository(Grant.class), configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new RecoveryClaim(configuration.repository(Grant.class),
					configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new RecoveryReceipt(configuration.repository(Grant.class),
					configuration.repository(Fund.class)))
			.registerCommandHandler((configuration) -> new ManagementPeriods(limits(configuration),
					configuration.getComponent(Parties.class), configuration.getComponent(Policies.class)));
	}

	private static GrantApplication application(org.axonframework.config.Configuration configuration) {
		Grounds grounds = new Grounds(configuration.getComponent(Payables.class),
				configuration.getComponent(Policies.class), configuration.getComponent(Parties.class),
				new Sources(configuration.getComponent(Honors.class)), configuration.getComponent(PersonalVault.class));
		return new GrantApplication(configuration.repository(Grant.class), configuration.repository(Honor.class),
				limits(configuration), configuration.getComponent(Reckoner.class), grounds);
	}

	private static Limits limits(org.axonframework.config.Configuration configuration) {
		return new Limits(configuration.repository(Beneficiary.class));
	}

}
