package org.meritbook.query.transparency.digest;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Digests of the read models, taken of a snapshot while they go on, and kept: whoever
 * replays the events of that checkpoint finds the same.
 */
@Component
public class ReadModelDigests {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final TransactionTemplate snapshot;

	ReadModelDigests(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.snapshot = new TransactionTemplate(
				new DataSourceTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** Takes the digest of a read model as it is now. Reads every row of it once. */
	public ReadModelDigest take(String readModel) {
		return Objects.requireNonNull(this.snapshot.execute((status) -> {
			this.jdbc.execute("set local timezone = 'UTC'");
			ReadModelTables tables = new ReadModelTables(this.jdbc);
			ReadModelDigest taken = new ReadModelDigest(readModel, tables.position(readModel) + 1,
					tables.digest(ReadModelTables.LIVE, readModel), this.clock.instant().atOffset(ZoneOffset.UTC));
			this.jdbc.update("""
					insert into meritbook_log.read_model_digest (read_model, size, digest, taken_at)
					values (?, ?, ?, ?) on conflict do nothing""", taken.readModel(), taken.size(), taken.digest(),
					taken.takenAt());
			return taken;
		}));
	}

	/** The newest of each read model. */
	public List<ReadModelDigest> newest() {
		return this.jdbc.query("""
				select distinct on (read_model) read_model, size, digest, taken_at
				  from meritbook_log.read_model_digest order by read_model, size desc, taken_at desc""",
				(row, number) -> new ReadModelDigest(Objects.requireNonNull(row.getString(1)), row.getLong(2),
						Objects.requireNonNull(row.getString(3)), row.getObject(4, OffsetDateTime.class)));
	}

	/** The newest of one read model. */
	public Optional<ReadModelDigest> newest(String readModel) {
		return newest().stream().filter((one) -> one.readModel().equals(readModel)).findFirst();
	}

}
