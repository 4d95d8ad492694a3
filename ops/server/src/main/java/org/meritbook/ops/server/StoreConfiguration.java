package org.meritbook.ops.server;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.PostgresBook;
import org.meritbook.command.lookup.StreamPins;
import org.meritbook.ops.eventstore.PostgresEventStorageEngine;
import org.meritbook.ops.eventstore.PostgresEventStore;
import org.meritbook.ops.eventstore.Settings;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.append.BatchLimits;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;
import org.meritbook.ops.server.guard.DatabaseWatch;
import org.meritbook.ops.server.guard.GuardedDataSource;
import org.meritbook.ops.server.guard.Patience;
import org.meritbook.ops.server.guard.WriteGuard;

/**
 * The event store and Axon around it. Its Spring Boot starter is not used: without JPA it
 * chooses stores in memory without a word, and it would run the projectors a second time.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	/** Where it is true, {@link AxonServerStoreConfiguration} brings the store. */
	static final String AXON_SERVER = "axon.axonserver.enabled";

	private static final int MAX_APPENDS = 256;

	private static final long MAX_BYTES = 4L << 20;

	@Bean
	Serializer serializer() {
		return new NamedEventSerializer();
	}

	@Bean
	EventReading eventReading(Serializer serializer) {
		return new EventReading(serializer, new EventUpcasterChain());
	}

	@Bean
	@ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
	StoredBook storedBook(DataSource dataSource, EventReading reading) {
		return new PostgresBook(dataSource, reading);
	}

	@Bean(destroyMethod = "close")
	@ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
	PostgresEventStorageEngine storageEngine(DataSource dataSource,
			@Qualifier(DatabaseConfiguration.DIRECT) DataSource direct, DatabaseWatch watch, Serializer serializer,
			Clock clock) {
		Settings settings = Settings.defaults().withBatch(new BatchLimits(MAX_APPENDS, MAX_BYTES, Patience.APPEND));
		// The engine keeps connections for as long as it runs; whoever waits on one of
		// them is bounded by the engine itself.
		PostgresEventStorageEngine engine = new PostgresEventStorageEngine(dataSource,
				new GuardedDataSource(direct, watch, Patience.endless()), serializer, serializer,
				new EventUpcasterChain(), clock, settings);
		engine.start();
		return engine;
	}

	@Bean
	@ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
	EventStore eventStore(PostgresEventStorageEngine engine, WriteGuard guard) {
		PostgresEventStore store = new PostgresEventStore(engine);
		store.registerDispatchInterceptor(guard.beforeEvents());
		return store;
	}

	/**
	 * Axon, part by part. The store commits by itself, many commands at a time; a
	 * transaction around each command would only hold a connection.
	 */
	@Bean(destroyMethod = "shutdown")
	org.axonframework.config.Configuration axon(EventStore eventStore, Serializer serializer,
			List<ConfigurerModule> modules, List<CorrelationDataProvider> metadata) {
		Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
			.configureEventStore((configuration) -> eventStore)
			.configureSerializer((configuration) -> serializer)
			.configureTransactionManager((configuration) -> NoTransactionManager.INSTANCE)
			.configureCorrelationDataProviders((configuration) -> metadata);
		modules.forEach((module) -> module.configureModule(configurer));
		return configurer.start();
	}

	@Bean
	CommandGateway commandGateway(org.axonframework.config.Configuration axon, WriteGuard guard) {
		axon.commandBus().registerDispatchInterceptor(guard.beforeCommands());
		return axon.commandGateway();
	}

	@Bean
	@ConditionalOnProperty(name = AXON_SERVER, havingValue = "false", matchIfMissing = true)
	Receipts receipts(PostgresEventStorageEngine engine) {
		return (commandId) -> engine.receipts()
			.find(commandId)
			.map((known) -> new Receipts.Recorded(known.inputHash(),
					new Receipt(known.recordId(), known.lastPosition())));
	}

	/**
	 * Our own store watches what a decision rests on, so that it need not be read again.
	 */
	@Bean
	StreamPins streamPins(ObjectProvider<PostgresEventStorageEngine> engine) {
		PostgresEventStorageEngine own = engine.getIfAvailable();
		return (own != null) ? own::pin : StreamPins.NONE;
	}

	@Bean
	StoreFaults storeFaults() {
		return new PostgresFaults();
	}

}
