package org.meritbook.ops.eventstore;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what a command wrote, so that a repeated command gets the first result. A
 * receipt is stored in the commit of its events and never changes; the recent ones are
 * kept in memory.
 */
public final class CommandReceipts {

	private final JdbcClient jdbc;

	private final int remembered;

	private final LinkedHashMap<String, CommandReceipt> recent = new LinkedHashMap<>();

	/**
	 * Starts with nothing in memory.
	 * @param dataSource database of the event store, not a replica that may lag
	 * @param remembered receipts kept in memory
	 */
	public CommandReceipts(DataSource dataSource, int remembered) {
		this.jdbc = JdbcClient.create(dataSource);
		this.remembered = remembered;
	}

	/**
	 * The receipt of that command, or nothing if it has written nothing.
	 * @throws org.meritbook.ops.eventstore.append.StoreUnavailable if the database does
	 * not answer
	 */
	public Optional<CommandReceipt> find(String commandId) {
		synchronized (this.recent) {
			CommandReceipt known = this.recent.get(commandId);
			if (known != null) {
				return Optional.of(known);
			}
		}
		Optional<CommandReceipt> found = stored(commandId);
		found.ifPresent(this::remember);
		return found;
	}

	void remember(CommandReceipt receipt) {
		synchronized (this.recent) {
			this.recent.put(receipt.commandId(), receipt);
			if (this.recent.size() > this.remembered) {
				this.recent.pollFirstEntry();
			}
		}
	}

	private Optional<CommandReceipt> stored(String commandId) {
		if (commandId.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		return DatabaseErrors.reading(() -> this.jdbc.sql("""
				select input_hash, record_id, first_position, last_position
				  from meritbook_events.command_receipt where command_id = ?
				""")
			.param(commandId)
			.query((row, number) -> new CommandReceipt(commandId, Objects.requireNonNull(row.getString("input_hash")),
					Objects.requireNonNull(row.getString("record_id")), row.getLong("first_position"),
					row.getLong("last_position")))
			.optional());
	}

}
