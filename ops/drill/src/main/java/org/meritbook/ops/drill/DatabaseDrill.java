package org.meritbook.ops.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.ops.eventstore.EventStoreSchema;
import org.meritbook.ops.postgres.TemporaryPostgres;

/**
 * Tampers with copies of a real database of its own, one copy for each kind, as a
 * superuser.
 */
final class DatabaseDrill {

	private final Copy sound;

	private final SigningKey key;

	private final PGSimpleDataSource original;

	private final DataSource beside;

	/**
	 * Copies a book into a database of its own.
	 */
	DatabaseDrill(Copy sound, SigningKey key) throws SQLException {
		this.sound = sound;
		this.key = key;
		this.original = TemporaryPostgres.shared().freshDatabase();
		this.beside = TemporaryPostgres.shared().freshDatabase();
		EventStoreSchema.migrate(this.original);
		try (Connection connection = this.original.getConnection()) {
			EventTable.write(connection, sound.events());
		}
	}

	/**
	 * What the store says to a change by somebody who has not silenced its triggers.
	 */
	String refusal() throws SQLException {
		try (Connection connection = this.original.getConnection()) {
			EventTable.run(connection, List.of("update meritbook_events.event set payload = '' where position = 0"));
			return "";
		}
		catch (SQLException ex) {
			return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		}
	}

	/** The untouched copy, as it comes back from the database. */
	Copy untouched() throws SQLException {
		return new Copy(events(this.original), this.sound.log());
	}

	/** Makes a copy, tampers with it and reads it again. */
	Tampering commit(Theft theft) throws SQLException {
		PGSimpleDataSource copy = copy("stolen_" + theft.kind().name().toLowerCase(Locale.ROOT));
		try (Connection connection = copy.getConnection()) {
			EventTable.run(connection, theft.statements());
		}
		List<StoredForm> events = events(copy);
		MemoryLog log = theft.remakesLog() ? MemoryLog.of(events, this.key) : this.sound.log();
		return new Tampering(theft.kind(), theft.where(), theft.where(), new Copy(events, log));
	}

	private PGSimpleDataSource copy(String name) throws SQLException {
		try (Connection connection = this.beside.getConnection()) {
			EventTable.run(connection, List.of("drop database if exists " + name,
					"create database " + name + " template " + this.original.getDatabaseName()));
		}
		PGSimpleDataSource copy = new PGSimpleDataSource();
		copy.setUrl(this.original.getUrl());
		copy.setUser(this.original.getUser());
		copy.setPassword(this.original.getPassword());
		copy.setDatabaseName(name);
		return copy;
	}

	private static List<StoredForm> events(DataSource database) throws SQLException {
		List<StoredForm> events = new ArrayList<>();
		try (Connection connection = database.getConnection()) {
			EventTable.read(connection, events::add);
		}
		return events;
	}

}
