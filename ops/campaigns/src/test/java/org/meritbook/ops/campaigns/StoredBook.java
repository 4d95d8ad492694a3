package org.meritbook.ops.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * The book as it lies in the database, looked at past the server.
 */
final class StoredBook {

	private static final Map<String, String> FAULTS = Map.of("gaps between positions",
			"select coalesce(max(position) + 1, 0) - count(*) from meritbook_events.event", "gaps within streams", """
					select count(*) from (select max(sequence) + 1 - count(*) as gap from meritbook_events.event
					 where stream is not null group by stream) s where gap <> 0""", "recorded times that fall", """
					select count(*) from (select recorded_at < lag(recorded_at) over (order by position) as falls
					 from meritbook_events.event) t where falls""", "commands recorded twice",
			"""
					select count(*) from (
					  select convert_from(metadata, 'UTF8')::jsonb ->> 'commandId' as command, max(position) - min(position) + 1 - count(*) as apart,
					         count(distinct recorded_at) as times
					    from meritbook_events.event group by 1) c
					 where command is not null and (apart <> 0 or times <> 1)""",
			"receipts without their events", """
					select count(*) from meritbook_events.command_receipt r
					 where not exists (select from meritbook_events.event e where e.position = r.last_position
					   and convert_from(e.metadata, 'UTF8')::jsonb ->> 'commandId' = r.command_id)""",
			"events without their receipt", """
					select count(*) from meritbook_events.event e
					 where convert_from(e.metadata, 'UTF8')::jsonb ->> 'commandId' is not null
					   and not exists (select from meritbook_events.command_receipt r
					     where r.command_id = convert_from(e.metadata, 'UTF8')::jsonb ->> 'commandId'
					       and e.position between r.first_position and r.last_position)""");

	private final PGSimpleDataSource dataSource;

	StoredBook(PGSimpleDataSource dataSource) {
		this.dataSource = dataSource;
	}

	/** The embedded database of a running server, by what lies in its data folder. */
	static StoredBook of(Path dataFolder) throws IOException {
		Path home = dataFolder.resolve("postgres");
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setServerNames(new String[] { "127.0.0.1" });
		dataSource.setPortNumbers(new int[] { Integer.parseInt(lockFile(dataFolder).get(3).strip()) });
		dataSource.setDatabaseName("meritbook");
		dataSource.setUser("meritbook");
		dataSource.setPassword(Files.readString(home.resolve("postgres-password")).strip());
		return new StoredBook(dataSource);
	}

	/** The embedded database's own process, as its lock file tells. */
	static ProcessHandle postmaster(Path dataFolder) throws IOException {
		return ProcessHandle.of(Long.parseLong(lockFile(dataFolder).getFirst().strip())).orElseThrow();
	}

	private static List<String> lockFile(Path dataFolder) throws IOException {
		return Files.readAllLines(dataFolder.resolve("postgres/postgres/cluster/postmaster.pid"));
	}

	/** Everything that is not as it must be; empty for a sound book. */
	List<String> faults() throws SQLException {
		List<String> faults = new ArrayList<>();
		for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
			long count = number(fault.getValue());
			if (count != 0) {
				faults.add(count + " " + fault.getKey());
			}
		}
		return faults;
	}

	/** Acknowledgements that the book does not bear out. */
	List<String> lost(List<Acknowledgements.Line> acknowledged) throws SQLException {
		Map<String, String> receipts = new HashMap<>();
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(
						"""
								select command_id, record_id || ' ' || last_position from meritbook_events.command_receipt""")) {
			while (rows.next()) {
				receipts.put(rows.getString(1), rows.getString(2));
			}
		}
		List<String> lost = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Acknowledgements.Line line : acknowledged) {
			String told = line.recordId() + " " + line.position();
			if (!told.equals(receipts.get(line.commandId()))) {
				lost.add(line + ", the book says " + receipts.get(line.commandId()));
			}
			if (!seen.add(line.commandId())) {
				lost.add(line + " was acknowledged as new twice");
			}
		}
		return lost;
	}

	/** Positions handed out so far. */
	long size() throws SQLException {
		return number("select count(*) from meritbook_events.event");
	}

	/** One digest for each table of the read models, over all its rows. */
	Map<String, String> readModels() throws SQLException {
		Map<String, String> digests = new TreeMap<>();
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			List<String> tables = new ArrayList<>();
			try (ResultSet rows = statement.executeQuery("""
					select tablename from pg_tables
					 where schemaname = 'meritbook_read' and tablename not like 'flyway%'""")) {
				while (rows.next()) {
					tables.add(rows.getString(1));
				}
			}
			for (String table : tables) {
				try (ResultSet row = statement.executeQuery("""
						select md5(coalesce(string_agg(r::text, '|' order by r::text), '')) || ' of ' || count(*)
						  from meritbook_read.%s r""".formatted(table))) {
					row.next();
					digests.put(table, row.getString(1));
				}
			}
		}
		return digests;
	}

	long number(String query) throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				PreparedStatement statement = connection.prepareStatement(query);
				ResultSet row = statement.executeQuery()) {
			row.next();
			return row.getLong(1);
		}
	}

	void execute(String sql) throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
