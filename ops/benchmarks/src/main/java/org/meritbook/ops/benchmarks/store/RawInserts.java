package org.meritbook.ops.benchmarks.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.benchmarks.measure.Bench;

/**
 * The limit that plain SQL sets: one prepared insert of one ready event as a transaction
 * of its own, in one round trip, over a connection for each client. The table has the
 * columns and the unique keys of the book's; nothing is decided, serialized or checked.
 */
final class RawInserts {

	private static final byte[] PAYLOAD = SampleEvent.PAYLOAD.getBytes(StandardCharsets.UTF_8);

	private static final byte[] METADATA = SampleEvent.METADATA.getBytes(StandardCharsets.UTF_8);

	private RawInserts() {
	}

	static SqlClients of(Bench bench, int clients) throws SQLException {
		PGSimpleDataSource database = bench.emptyDatabase();
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("""
					create table event (
					    position    bigint generated always as identity primary key,
					    recorded_at timestamptz not null default now(),
					    stream      text collate "C",
					    stream_type text collate "C",
					    sequence    bigint,
					    event_id    text collate "C" not null unique,
					    name        text collate "C" not null,
					    revision    text collate "C",
					    payload     bytea not null,
					    metadata    bytea not null,
					    unique (stream, sequence))
					""");
		}
		return new SqlClients(bench, database, clients, """
				insert into event (stream, stream_type, sequence, event_id, name, revision, payload, metadata)
				values (?, 'Organisation', ?, ?, 'organisation.OrganisationRenamed', '1', ?, ?)
				""", RawInserts::insert);
	}

	private static void insert(PreparedStatement insert, int client, long number) throws SQLException {
		insert.setString(1, "organisation-" + new UUID(client, number / 2));
		insert.setLong(2, number % 2);
		insert.setString(3, new UUID(number, client).toString());
		insert.setBytes(4, PAYLOAD);
		insert.setBytes(5, METADATA);
		insert.executeUpdate();
	}

}
