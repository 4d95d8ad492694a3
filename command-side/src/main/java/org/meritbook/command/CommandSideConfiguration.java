package org.meritbook.command;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import org.meritbook.command.deadline.Deadline;
import org.meritbook.command.dispatch.ActMetadata;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.dispatch.RecentStreams;
import org.meritbook.command.dispatch.RecordTarget;
import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.command.door.CurrentActor;
import org.meritbook.command.door.MutationDoor;
import org.meritbook.command.expression.Expressions;
import org.meritbook.command.honor.Honor;
import org.meritbook.command.joint.HonorConferral;
import org.meritbook.command.joint.RoundOpening;
import org.meritbook.command.joint.WholeRoundRevocation;
import org.meritbook.command.lookup.FoldedHonors;
import org.meritbook.command.lookup.FoldedParties;
import org.meritbook.command.lookup.FoldedPolicies;
import org.meritbook.command.lookup.Honors;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.lookup.StreamPins;
import org.meritbook.command.organisation.Organisation;
import org.meritbook.command.person.Person;
import org.meritbook.command.policy.Policy;
import org.meritbook.command.process.WhenPersonErasedThenDestroyTheKey;
import org.meritbook.command.round.Eligibility;
import org.meritbook.command.round.Round;
import org.meritbook.command.scheme.Scheme;
import org.meritbook.command.scheme.TermsCheck;
import org.meritbook.command.target.Target;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.region.Regions;

/**
 * The one Spring entry point of the deciding side. Wants from its surroundings: an event
 * store, receipts and the reading of store faults, a vault, a clock, a source of
 * randomness, regions, a calendar and the current actor; takes pins of streams where the
 * store offers them.
 */
@Configuration
// Both sides use the words of one glossary: a bean is told by its package too.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandSideConfiguration {

	/** Streams of one type whose state is kept, unless memory runs short. */
	private static final int REMEMBERED_STREAMS = 10_000;

	private static final List<Class<?>> AGGREGATES = List.of(Policy.class, Target.class, Scheme.class, Round.class,
			Honor.class, Person.class, Organisation.class, Deadline.class);

	@Bean
	Policies policies(EventStore events, ObjectProvider<StreamPins> pins) {
		return new FoldedPolicies(events, pins.getIfAvailable(() -> StreamPins.NONE));
	}

	@Bean
	Parties parties(EventStore events, ObjectProvider<StreamPins> pins) {
		return new FoldedParties(events, pins.getIfAvailable(() -> StreamPins.NONE));
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

	@Bean
	ActMetadata actMetadata(RandomGenerator random) {
		return new ActMetadata(random);
	}

	/** Everything that a deciding method may ask for as a parameter. */
	@Bean
	ConfigurerModule decidingStreams(Policies policies, Parties parties, Honors honors, TermsCheck termsCheck,
			Eligibility eligibility, Regions regions, WorkingDayCalendar calendar, PersonalVault vault) {
		return (configurer) -> {
			configurer.registerComponent(Policies.class, (configuration) -> policies)
				.registerComponent(Parties.class, (configuration) -> parties)
				.registerComponent(Honors.class, (configuration) -> honors)
				.registerComponent(TermsCheck.class, (configuration) -> termsCheck)
				.registerComponent(Eligibility.class, (configuration) -> eligibility)
				.registerComponent(Regions.class, (configuration) -> regions)
				.registerComponent(WorkingDayCalendar.class, (configuration) -> calendar)
				.registerComponent(PersonalVault.class, (configuration) -> vault);
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

	/**
	 * The aggregates and the acts over several of them; for Spring and for plain Axon
	 * alike.
	 */
	static void configure(Configurer configurer) {
		aggregates(configurer, AGGREGATES);
		AGGREGATES
			.forEach((aggregate) -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
				.configureCache((configuration) -> new RecentStreams(REMEMBERED_STREAMS))
				.configureCommandTargetResolver((configuration) -> new RecordTarget())));
		configurer
			.registerCommandHandler((configuration) -> new RoundOpening(configuration.repository(Scheme.class),
					configuration.repository(Round.class), configuration.getComponent(Policies.class)))
			.registerCommandHandler((configuration) -> new HonorConferral(configuration.repository(Round.class),
					configuration.repository(Honor.class), configuration.getComponent(Policies.class)))
			.registerCommandHandler((configuration) -> new WholeRoundRevocation(configuration.repository(Round.class),
					configuration.repository(Honor.class), configuration.getComponent(Parties.class)));
		QualificationConfiguration.configure(configurer);
		PlatformConfiguration.configure(configurer);
		MoneyConfiguration.configure(configurer);
	}

	static void aggregates(Configurer configurer, List<Class<?>> aggregates) {
		aggregates
			.forEach((aggregate) -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
				.configureCache((configuration) -> new RecentStreams(REMEMBERED_STREAMS))
				.configureCommandTargetResolver((configuration) -> new RecordTarget())));
	}

}
