package org.meritbook.ops.copybook;

import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database knows about whose book it follows, and which copies were proven.
 */
public final class BookBinding {

	private static final String NAME = "meritbook_book";

	private final JdbcClient jdbc;

	/**
	 * Creates its tables or brings them up to date.
	 * @param dataSource database of the read models
	 */
	public BookBinding(DataSource dataSource) {
		Flyway.configure().dataSource(dataSource).schemas(NAME).locations("classpath:db/book").load().migrate();
		this.jdbc = JdbcClient.create(dataSource);
	}

	/** Remembers a proven copy, in the place of an earlier one in that direction. */
	public void remember(StoreKind to, CopyProof proof) {
		this.jdbc.sql("""
				insert into meritbook_book.copy_proof (to_store, book_id, size, last_event_id, fingerprints)
				values (?, ?, ?, ?, ?)
				    on conflict (to_store) do update
				   set book_id = excluded.book_id, size = excluded.size, last_event_id = excluded.last_event_id,
				       fingerprints = excluded.fingerprints, proven_at = clock_timestamp()""")
			.params(to.name(), proof.bookId(), proof.size(), proof.lastEventId(), proof.fingerprints())
			.update();
	}

	/** Whether the database follows the book in that store. */
	public boolean follows(StoreKind store) {
		return bound().filter((found) -> found.store() == store).isPresent();
	}

	/** The proven copy to that store, if there is one. */
	public Optional<CopyProof> proof(StoreKind to) {
		return this.jdbc.sql("""
				select book_id, size, last_event_id, fingerprints from meritbook_book.copy_proof
				 where to_store = ?""").param(to.name()).query(CopyProof.class).optional();
	}

	Optional<Bound> bound() {
		return this.jdbc.sql("select store, book_id from meritbook_book.binding")
			.query((row, number) -> new Bound(StoreKind.valueOf(row.getString(1)), row.getString(2)))
			.optional();
	}

	void bind(StoreKind store, @Nullable String bookId) {
		this.jdbc.sql("""
				insert into meritbook_book.binding (store, book_id) values (?, ?)
				    on conflict (only_row) do update
				   set store = excluded.store, book_id = excluded.book_id, bound_at = clock_timestamp()
				 where (binding.store, binding.book_id) is distinct from (excluded.store, excluded.book_id)""")
			.param(store.name())
			.param(bookId)
			.update();
	}

	/** Number of events in the event table of this database. */
	public long eventsHere() {
		return this.jdbc.sql("select coalesce((select max(position) + 1 from meritbook_events.event), 0)")
			.query(Long.class)
			.single();
	}

	/**
	 * The store that the database follows.
	 *
	 * @param store its kind
	 * @param bookId id of the first event, null while the book is empty
	 */
	record Bound(StoreKind store, @Nullable String bookId) {
	}

}
