package org.meritbook.ops.server;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.commandhandling.distributed.UnresolvedRoutingKeyPolicy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.ops.axonserver.AxonServerBook;
import org.meritbook.ops.axonserver.AxonServerEventStorageEngine;
import org.meritbook.ops.axonserver.AxonServerLink;
import org.meritbook.ops.axonserver.AxonServerSource;
import org.meritbook.ops.axonserver.AxonServerStore;
import org.meritbook.ops.axonserver.SettlementSchema;
import org.meritbook.ops.axonserver.settle.Reservations;
import org.meritbook.ops.axonserver.settle.Settler;
import org.meritbook.ops.eventstore.EventReading;

/**
 * The event store and the command bus on Axon Server, where
 * {@code axon.axonserver.enabled} is true. Read models, claims, receipts and keys stay in
 * PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = StoreConfiguration.AXON_SERVER, havingValue = "true")
class AxonServerStoreConfiguration {

	private static final Logger LOGGER = LoggerFactory.getLogger(AxonServerStoreConfiguration.class);

	/** Every command is answered within two seconds. */
	static final Duration PATIENCE = Duration.ofMillis(1_800);

	/** Far longer than any append is waited for. */
	private static final Duration LEASE = Duration.ofSeconds(20);

	private static final int REMEMBERED_RECEIPTS = 10_000;

	@Bean
	AxonServerConfiguration axonServerConfiguration(Environment environment) {
		return settings(environment);
	}

	/** Axon's own properties, under Axon's own names. */
	static AxonServerConfiguration settings(Environment environment) {
		AxonServerConfiguration configuration = Binder.get(environment)
			.bindOrCreate("axon.axonserver", Bindable.of(AxonServerConfiguration.class));
		configuration.setComponentName("meritbook");
		return configuration;
	}

	@Bean(destroyMethod = "close")
	AxonServerLink axonServerLink(AxonServerConfiguration configuration) {
		return new AxonServerLink(configuration, PATIENCE);
	}

	@Bean(destroyMethod = "close")
	AxonServerBook axonServerBook(AxonServerLink link, EventReading reading) {
		return new AxonServerBook(link, reading);
	}

	@Bean
	Reservations reservations(DataSource dataSource) {
		SettlementSchema.migrate(dataSource);
		return new Reservations(dataSource, REMEMBERED_RECEIPTS);
	}

	@Bean(initMethod = "start", destroyMethod = "close")
	Settler settler(AxonServerBook book, Reservations reservations, DataSource dataSource, EventReading reading,
			FollowedBook followed) {
		LOGGER.info("Claims and receipts follow the book in {}", followed.store());
		return new Settler(new AxonServerSource(book), reservations, dataSource, reading, LEASE);
	}

	@Bean
	EventStore eventStore(AxonServerLink link, Reservations reservations, Serializer serializer, EventReading reading,
			Clock clock) {
		return new AxonServerStore(new AxonServerEventStorageEngine(link, reservations, serializer, reading, clock));
	}

	@Bean
	Receipts receipts(Reservations reservations) {
		return (commandId) -> reservations.receipt(commandId)
			.map((known) -> new Receipts.Recorded(known.inputHash(),
					new Receipt(known.recordId(), known.lastPosition())));
	}

	@Bean
	ConfigurerModule routedCommands(AxonServerLink link, AxonServerConfiguration configuration,
			StoreFaults storeFaults) {
		return (configurer) -> configurer.configureCommandBus((axon) -> routed(axon, link, configuration, storeFaults));
	}

	/** Commands about one record go to one node. */
	private static CommandBus routed(org.axonframework.config.Configuration axon, AxonServerLink link,
			AxonServerConfiguration configuration, StoreFaults storeFaults) {
		CommandBus handling = new RoutedCommands(
				SimpleCommandBus.builder().transactionManager(NoTransactionManager.INSTANCE).build(), storeFaults);
		// Axon's default bus gets it from Axon; this one has to be given it.
		handling.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
		return AxonServerCommandBus.builder()
			.axonServerConnectionManager(link.connections())
			.configuration(configuration)
			.localSegment(handling)
			.serializer(Jackson3Serializer.builder().build())
			.routingStrategy(AnnotationRoutingStrategy.builder()
				.fallbackRoutingStrategy(UnresolvedRoutingKeyPolicy.RANDOM_KEY)
				.build())
			.build();
	}

}
