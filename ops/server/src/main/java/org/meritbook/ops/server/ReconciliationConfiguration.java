package org.meritbook.ops.server;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meritbook.ops.axonserver.settle.SettledBook;
import org.meritbook.ops.copybook.StoreKind;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.reconciliation.BookReconciler;
import org.meritbook.ops.reconciliation.Slices;
import org.meritbook.ops.reconciliation.Sources;
import org.meritbook.query.projection.Handled;
import org.meritbook.query.projection.ReadModel;
import org.meritbook.query.projection.ReadModels;
import org.meritbook.query.reconciliation.Difference;
import org.meritbook.query.reconciliation.Leaves;

/**
 * The running comparison of store, read models and logs. A log joins by a bean of the
 * type {@link Leaves}.
 */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

	@Bean
	BookReconciler reconciler(StoredBook book, DataSource dataSource, ReadModels readModels,
			ObjectProvider<Leaves> leaves, EventReading reading, Clock clock, FollowedBook followed) {
		boolean settles = followed.store() == StoreKind.AXON_SERVER;
		SettledBook settled = new SettledBook(dataSource);
		LongSupplier settledEvents = () -> settles ? settled.position() + 1 : Long.MAX_VALUE;
		return new BookReconciler(new Sources(book, settledEvents, dataSource, () -> handled(readModels),
				leaves.orderedStream().toList(), () -> settles ? conflicts(settled) : List.of()), reading, clock,
				Slices.defaults());
	}

	/** Those that this server knows: an earlier one may have left rows of others. */
	private static List<Handled> handled(ReadModels readModels) {
		Set<String> names = readModels.states().stream().map(ReadModel::name).collect(Collectors.toSet());
		return readModels.handled().stream().filter((model) -> names.contains(model.readModel())).toList();
	}

	private static List<Difference> conflicts(SettledBook settled) {
		return settled.conflicts()
			.stream()
			.map((conflict) -> Sources.takenTwice(conflict.kind(), conflict.holder(), conflict.position()))
			.toList();
	}

}
