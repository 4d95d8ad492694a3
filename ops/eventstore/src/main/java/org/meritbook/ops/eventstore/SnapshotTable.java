package org.meritbook.ops.eventstore;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The latest snapshot of each stream. Losing one costs time, nothing else: while the
 * table is empty it is asked once a minute and not for every stream.
 */
final class SnapshotTable {

	private static final long ASK_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);

	private final JdbcClient jdbc;

	private volatile boolean used;

	private volatile long askedAt = System.nanoTime() - ASK_EVERY_NANOS;

	SnapshotTable(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/** Keeps it unless a later one is kept already. */
	void store(StoredEvent snapshot) {
		DatabaseErrors.reading(() -> this.jdbc.sql("""
				insert into meritbook_events.snapshot as kept (stream, stream_type, sequence, event_id, recorded_at,
				                                               name, revision, payload, metadata)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				    on conflict (stream) do update
				   set stream_type = excluded.stream_type, sequence = excluded.sequence,
				       event_id = excluded.event_id, recorded_at = excluded.recorded_at, name = excluded.name,
				       revision = excluded.revision, payload = excluded.payload, metadata = excluded.metadata
				 where kept.sequence <= excluded.sequence
				""")
			.param(snapshot.stream())
			.param(snapshot.streamType())
			.param(snapshot.sequence())
			.param(snapshot.eventId())
			.param(OffsetDateTime.ofInstant(snapshot.recordedAt(), ZoneOffset.UTC))
			.param(snapshot.name())
			.param(snapshot.revision())
			.param(snapshot.payload())
			.param(snapshot.metadata())
			.update());
		this.used = true;
	}

	Optional<StoredEvent> find(String stream) {
		return isUsed() ? stored(stream) : Optional.empty();
	}

	private boolean isUsed() {
		long now = System.nanoTime();
		if (!this.used && now - this.askedAt >= ASK_EVERY_NANOS) {
			this.used = DatabaseErrors
				.reading(() -> this.jdbc.sql("select exists (select from meritbook_events.snapshot)")
					.query(Boolean.class)
					.single());
			this.askedAt = now;
		}
		return this.used;
	}

	private Optional<StoredEvent> stored(String stream) {
		return DatabaseErrors.reading(() -> this.jdbc.sql("""
				select stream, stream_type, sequence, event_id, recorded_at, name, revision, payload, metadata
				  from meritbook_events.snapshot where stream = ?
				""")
			.param(stream)
			.query((row, number) -> new StoredEvent(-1, row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
					row.getString("stream"), row.getString("stream_type"), row.getLong("sequence"),
					Objects.requireNonNull(row.getString("event_id")), Objects.requireNonNull(row.getString("name")),
					row.getString("revision"), Objects.requireNonNull(row.getBytes("payload")),
					Objects.requireNonNull(row.getBytes("metadata"))))
			.optional());
	}

}
