package org.meritbook.query.transparency.digest;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Replay;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds a read model once more from the events, in a schema of its own, and compares it
 * row by row with the live one at the same event. The live one is neither stopped nor
 * locked: it is compared as one snapshot shows it.
 */
@Component
public class ReadModelAudit {

	private final List<Projector> projectors;

	private final EventStore book;

	private final JdbcTemplate live;

	private final BeanFactory beans;

	ReadModelAudit(List<Projector> projectors, EventStore book, JdbcTemplate live, BeanFactory beans) {
		this.projectors = projectors;
		this.book = book;
		this.live = live;
		this.beans = beans;
	}

	/** Names of the read models that have rows to compare. */
	public List<String> readModels() {
		ReadModelTables tables = new ReadModelTables(this.live);
		return this.projectors.stream()
			.map(Projector::name)
			.filter((name) -> !tables.of(name).isEmpty())
			.sorted()
			.toList();
	}

	/**
	 * Compares one read model.
	 * @throws IllegalArgumentException if there is no read model of that name
	 */
	public synchronized AuditReport audit(String readModel) {
		Projector projector = this.projectors.stream()
			.filter((one) -> one.name().equals(readModel) && readModels().contains(readModel))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no read model " + readModel));
		String schema = "meritbook_replay_" + readModel;
		DataSource redirected = new ReplaySchema(Objects.requireNonNull(this.live.getDataSource()), schema);
		try {
			new ReadModelTables(this.live).copyForms(schema, readModel);
			return compare(projector, schema, redirected);
		}
		finally {
			this.live.execute("drop schema if exists " + schema + " cascade");
		}
	}

	private AuditReport compare(Projector projector, String schema, DataSource redirected) {
		JdbcTemplate jdbc = new JdbcTemplate(redirected);
		ReadModelTables tables = new ReadModelTables(jdbc);
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(redirected);
		TransactionTemplate batch = new TransactionTemplate(transactions);
		Replay replay = new Replay(fresh(projector, jdbc), this.book);
		replay.to(tables.position(projector.name()), batch);
		// What is replayed within the snapshot is seen in it; what the live one does
		// meanwhile is not.
		TransactionTemplate snapshot = new TransactionTemplate(transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		return Objects.requireNonNull(snapshot.execute((status) -> {
			jdbc.execute("set local timezone = 'UTC'");
			long position = tables.position(projector.name());
			if (position < replay.position()) {
				throw new IllegalStateException("the read model " + projector.name() + " is being built again");
			}
			replay.to(position, batch);
			return new AuditReport(projector.name(), position + 1,
					tables.digest(ReadModelTables.LIVE, projector.name()), tables.digest(schema, projector.name()),
					tables.of(projector.name())
						.stream()
						.flatMap((table) -> tables.divergences(schema, table).stream())
						.toList());
		}));
	}

	/** Another projector of the same class, which writes to the schema of the replay. */
	private Projector fresh(Projector projector, JdbcTemplate jdbc) {
		Constructor<?> constructor = projector.getClass().getDeclaredConstructors()[0];
		Object[] arguments = Arrays.stream(constructor.getParameterTypes()).map((type) -> {
			if (type == JdbcClient.class) {
				return JdbcClient.create(jdbc);
			}
			return (type == JdbcOperations.class) ? jdbc : this.beans.getBean(type);
		}).toArray();
		return (Projector) BeanUtils.instantiateClass(constructor, arguments);
	}

}
