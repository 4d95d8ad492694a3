package org.meritbook.ops.benchmarks.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import org.meritbook.command.CommandSideConfiguration;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.command.door.CurrentActor;
import org.meritbook.command.lookup.StreamPins;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalVault;
import org.meritbook.events.region.Regions;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.vault.EnvelopeVault;
import org.meritbook.ops.vault.master.LocalMasterKeys;
import org.meritbook.ops.vault.store.PostgresMasterKeyRegister;
import org.meritbook.ops.vault.store.PostgresSubjectKeyStore;
import org.meritbook.ops.vault.store.VaultSchema;

/**
 * The whole deciding side, put together as the server does it, on any event store.
 */
final class DecidingSide implements AutoCloseable {

	static final Actor CLERK = new Actor("clerk", "organisation-bureau", "CLERK");

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	DecidingSide(EventStore store, StreamPins pins, Receipts receipts, DataSource keys, Path folder) {
		VaultSchema.migrate(keys);
		this.context.registerBean(EventStore.class, () -> store);
		this.context.registerBean(StreamPins.class, () -> pins);
		this.context.registerBean(Receipts.class, () -> receipts);
		this.context.registerBean(StoreFaults.class, () -> (fault) -> Optional.empty());
		this.context.registerBean(Clock.class, Clock::systemUTC);
		this.context.registerBean(RandomGenerator.class, () -> new SecureRandom());
		this.context.registerBean(Regions.class, Regions::china);
		this.context.registerBean(WorkingDayCalendar.class, WorkingDayCalendar::china);
		this.context.registerBean(CurrentActor.class, () -> () -> CLERK);
		this.context.registerBean(PersonalVault.class, () -> vault(keys, folder));
		this.context.registerBean(org.axonframework.config.Configuration.class, () -> axon(store));
		this.context.registerBean(CommandGateway.class,
				() -> this.context.getBean(org.axonframework.config.Configuration.class).commandGateway());
		this.context.register(CommandSideConfiguration.class);
		this.context.refresh();
	}

	CommandDesk desk() {
		return this.context.getBean(CommandDesk.class);
	}

	@Override
	public void close() {
		this.context.getBean(org.axonframework.config.Configuration.class).shutdown();
		this.context.close();
	}

	private org.axonframework.config.Configuration axon(EventStore store) {
		Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
			.configureEventStore((configuration) -> store)
			.configureSerializer((configuration) -> new NamedEventSerializer())
			.configureTransactionManager((configuration) -> NoTransactionManager.INSTANCE)
			.configureCorrelationDataProviders((configuration) -> List
				.copyOf(this.context.getBeansOfType(CorrelationDataProvider.class).values()));
		this.context.getBeansOfType(ConfigurerModule.class)
			.values()
			.forEach((module) -> module.configureModule(configurer));
		return configurer.start();
	}

	private static PersonalVault vault(DataSource keys, Path folder) {
		Clock clock = Clock.systemUTC();
		return EnvelopeVault.open(new LocalMasterKeys(folder.resolve("master.json")),
				new PostgresSubjectKeyStore(keys, clock), new PostgresMasterKeyRegister(keys, clock), System::nanoTime,
				new SecureRandom());
	}

}
