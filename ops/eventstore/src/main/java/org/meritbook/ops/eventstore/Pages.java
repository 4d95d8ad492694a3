package org.meritbook.ops.eventstore;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out stored events page by page. One who reads on after two full pages reads much:
 * from then on the next page is fetched while the former is worked on. Within a
 * transaction of the reader nothing is fetched ahead, since it would be outside of it.
 */
final class Pages implements Iterator<List<StoredEvent>> {

	/** Pages that are fetched only when they are wanted. */
	private static final int UNHURRIED = 2;

	private final Function<@Nullable StoredEvent, List<StoredEvent>> fetch;

	private final int pageSize;

	private final Executor ahead;

	private @Nullable List<StoredEvent> next;

	private @Nullable CompletableFuture<List<StoredEvent>> coming;

	private @Nullable StoredEvent last;

	private int fetched;

	private boolean ended;

	/**
	 * Reads nothing yet.
	 * @param fetch the page after that event, or the first one
	 * @param pageSize events of a full page
	 * @param ahead where pages are fetched ahead
	 */
	Pages(Function<@Nullable StoredEvent, List<StoredEvent>> fetch, int pageSize, Executor ahead) {
		this.fetch = fetch;
		this.pageSize = pageSize;
		this.ahead = ahead;
	}

	/** Fetches the next page, unless it is there. */
	void fetchNext() {
		if (this.next == null && !this.ended) {
			List<StoredEvent> page = fetched();
			this.ended = page.size() < this.pageSize;
			this.next = page.isEmpty() ? null : page;
		}
	}

	@Override
	public boolean hasNext() {
		fetchNext();
		return this.next != null;
	}

	@Override
	public List<StoredEvent> next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		List<StoredEvent> page = Objects.requireNonNull(this.next);
		this.next = null;
		this.last = page.getLast();
		this.fetched++;
		if (!this.ended && this.fetched >= UNHURRIED
				&& !TransactionSynchronizationManager.isActualTransactionActive()) {
			StoredEvent after = this.last;
			this.coming = CompletableFuture.supplyAsync(() -> this.fetch.apply(after), this.ahead);
		}
		return page;
	}

	private List<StoredEvent> fetched() {
		CompletableFuture<List<StoredEvent>> page = this.coming;
		if (page == null) {
			return this.fetch.apply(this.last);
		}
		this.coming = null;
		try {
			return page.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
