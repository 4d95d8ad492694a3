package org.meritbook.ops.server;

import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.meritbook.ops.reconciliation.BookReconciler;
import org.meritbook.query.reconciliation.Reconciliation;

/**
 * Starts {@code reconcile}: a server that reads the whole book once, says what differs,
 * and ends.
 */
final class ReconcileStart {

	static final String NAME = "reconcile";

	private static final Logger LOGGER = LoggerFactory.getLogger(ReconcileStart.class);

	private ReconcileStart() {
	}

	/** Whether everything agrees. */
	static boolean run(String... arguments) {
		String[] settings = Stream
			.concat(Stream.of("--server.port=0", "--management.server.port=-1", "--meritbook.book=EMPTY"),
					Stream.of(arguments))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = SpringApplication.run(MeritbookServer.class, settings)) {
			Reconciliation found = context.getBean(BookReconciler.class).full();
			LOGGER.info("{} events stored, projected {}, leaves {}: {} differences", found.stored(), found.projected(),
					found.leaves(), found.differences().size());
			return found.agrees();
		}
	}

}
