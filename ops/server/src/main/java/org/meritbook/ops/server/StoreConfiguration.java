package org.meritbook.ops.server;

import java.time.Clock;

import javax.sql.DataSource;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.dispatch.StoreFaults;
import org.meritbook.ops.eventstore.PostgresEventStorageEngine;
import org.meritbook.ops.eventstore.PostgresEventStore;
import org.meritbook.ops.eventstore.Settings;
import org.meritbook.ops.eventstore.json.NamedEventSerializer;

/**
 * The event store. Every part that Axon would otherwise choose by itself is named here,
 * because its starter chooses stores in memory without a word.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	@Primary
	@Qualifier("defaultSerializer")
	Serializer defaultSerializer() {
		return new NamedEventSerializer();
	}

	@Bean(destroyMethod = "close")
	PostgresEventStorageEngine storageEngine(DataSource dataSource, Serializer serializer, Clock clock) {
		PostgresEventStorageEngine engine = new PostgresEventStorageEngine(dataSource, serializer, serializer,
				new EventUpcasterChain(), clock, Settings.defaults());
		engine.start();
		return engine;
	}

	@Bean
	EventStore eventStore(PostgresEventStorageEngine engine) {
		return new PostgresEventStore(engine);
	}

	/**
	 * The store commits by itself, many commands at a time; a transaction around each
	 * command would only hold a connection.
	 */
	@Bean
	TransactionManager axonTransactionManager() {
		return NoTransactionManager.INSTANCE;
	}

	@Bean
	Receipts receipts(PostgresEventStorageEngine engine) {
		return (commandId) -> engine.receipts()
			.find(commandId)
			.map((known) -> new Receipts.Recorded(known.inputHash(),
					new Receipt(known.recordId(), known.lastPosition())));
	}

	@Bean
	StoreFaults storeFaults() {
		return new PostgresFaults();
	}

}
