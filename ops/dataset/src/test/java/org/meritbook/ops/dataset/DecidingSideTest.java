package org.meritbook.ops.dataset;

import org.meritbook.command.scheme.PaymentRuleCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.meritbook.command.dispatch.ActMetadata;
import org.meritbook.command.dispatch.CommandDesk;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.command.dispatch.Receipts;
import org.meritbook.command.expression.Expressions;
import org.meritbook.command.lookup.FoldedParties;
import org.meritbook.command.lookup.FoldedPolicies;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.organisation.Organisation;
import org.meritbook.command.policy.Policy;
import org.meritbook.command.scheme.Scheme;
import org.meritbook.command.scheme.TermsCheck;
import org.meritbook.command.target.Target;
import org.meritbook.events.EventMetadata;
import org.meritbook.events.region.Regions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the deciding side, with all its rules, takes every entry of the data set. Only
 * the store is in memory.
 */
class DecidingSideTest {

	/**
	 * The day after the newest date of the data set: it must load in a book of any age.
	 */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-10-25T00:00:00Z"), ZoneOffset.UTC);

	private final KeptReceipts receipts = new KeptReceipts();

	private final Configuration configuration = configuration();

	@AfterEach
	void stop() {
		this.configuration.shutdown();
	}

	@Test
	void takes_every_entry_of_the_data_set_as_one_event_each() {
		CommandDesk desk = new CommandDesk(this.configuration.commandGateway(), this.receipts,
				(fault) -> Optional.empty(), new NoVault(), CLOCK);
		DataSet dataSet = DataSet.bundled();
		LoadReport report = new DataSetLoader(desk::record).load(dataSet, -1);
		assertThat(report.recorded()).isEqualTo(dataSet.entries().size());
		assertThat(this.receipts.events).isEqualTo(report.recorded());
	}

	private Configuration configuration() {
		Configurer configurer = DefaultConfigurer.defaultConfiguration()
			.configureEmbeddedEventStore((axon) -> new InMemoryEventStorageEngine())
			.configureCorrelationDataProviders((axon) -> List.of(new ActMetadata(new Random(1))))
			.registerComponent(Regions.class, (axon) -> Regions.china())
			.registerComponent(Policies.class, (axon) -> new FoldedPolicies(axon.eventStore()))
			.registerComponent(Parties.class, (axon) -> new FoldedParties(axon.eventStore()))
			.registerComponent(TermsCheck.class,
					(axon) -> new TermsCheck(axon.getComponent(Parties.class), axon.getComponent(Regions.class),
							new Expressions()))
			.registerComponent(PaymentRuleCheck.class, (axon) -> new PaymentRuleCheck(new Expressions()));
		List.of(Policy.class, Organisation.class, Scheme.class, Target.class)
			.forEach((type) -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type)));
		Configuration started = configurer.start();
		started.eventStore().subscribe((events) -> events.forEach(this.receipts::keep));
		return started;
	}

	/** Keeps a receipt of every event. */
	private static final class KeptReceipts implements Receipts {

		private final Map<String, Recorded> byCommandId = new HashMap<>();

		private int events;

		private void keep(EventMessage<?> event) {
			Receipt receipt = new Receipt(String.valueOf(event.getMetaData().get(EventMetadata.RECORD_ID)),
					this.events++);
			this.byCommandId.put(String.valueOf(event.getMetaData().get(EventMetadata.COMMAND_ID)),
					new Recorded(String.valueOf(event.getMetaData().get(EventMetadata.INPUT_HASH)), receipt));
		}

		@Override
		public Optional<Recorded> find(String commandId) {
			return Optional.ofNullable(this.byCommandId.get(commandId));
		}

	}

}
