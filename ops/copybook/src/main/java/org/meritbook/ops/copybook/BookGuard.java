package org.meritbook.ops.copybook;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.copybook.BookBinding.Bound;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.StoredEvent;

/**
 * Looks before anything follows the book: a database whose read models, claims and
 * receipts belong to another book than the enabled store holds would otherwise stand
 * still or be mixed up without a word.
 */
public final class BookGuard {

	private static final Logger logger = LoggerFactory.getLogger(BookGuard.class);

	private final BookBinding binding;

	private final StoreKind enabled;

	private final StoredBook book;

	/**
	 * @param binding what the database knows
	 * @param enabled kind of the store that the server is to use
	 * @param book its events
	 */
	public BookGuard(BookBinding binding, StoreKind enabled, StoredBook book) {
		this.binding = binding;
		this.enabled = enabled;
		this.book = book;
	}

	/**
	 * Binds the database to the store, or refuses.
	 * @param known number of events that the read models have seen
	 * @return what is to be done before the server goes on
	 * @throws BookRefused if they do not belong together
	 */
	public Outcome check(long known) {
		long here = this.book.size();
		String bookId = firstEvent();
		Bound bound = this.binding.bound().orElseGet(() -> unbound(bookId));
		if (bound.store() == this.enabled) {
			checkSameBook(bound, bookId, known, here);
			this.binding.bind(this.enabled, bookId);
			return Outcome.SAME;
		}
		long there = Math.max(known, (bound.store() == StoreKind.POSTGRESQL) ? this.binding.eventsHere() : 0);
		if (there > 0 && !isCopied(there, here)) {
			throw BookRefused.otherStore(bound.store(), this.enabled, there, here);
		}
		this.binding.bind(this.enabled, bookId);
		logger.info("This database follows the book in {} from now on; {} events are the same as in {}", this.enabled,
				there, bound.store());
		return Outcome.MOVED;
	}

	/**
	 * Binds the database to the store, whatever it followed before. Everything that was
	 * built from another book is then to be built again by the caller.
	 */
	public void adopt() {
		this.binding.bind(this.enabled, firstEvent());
		logger.warn("This database is built again from the book in {}", this.enabled);
	}

	private void checkSameBook(Bound bound, @Nullable String bookId, long known, long here) {
		if (bound.bookId() != null && !bound.bookId().equals(bookId)) {
			throw BookRefused.anotherBook(this.enabled, here);
		}
		if (known > here) {
			throw BookRefused.storeIsShorter(this.enabled, known, here);
		}
	}

	/** A database from before there were bindings, or a new one. */
	private Bound unbound(@Nullable String bookId) {
		return (this.enabled == StoreKind.AXON_SERVER && this.binding.eventsHere() > 0)
				? new Bound(StoreKind.POSTGRESQL, null) : new Bound(this.enabled, bookId);
	}

	private boolean isCopied(long there, long here) {
		Optional<CopyProof> proof = this.binding.proof(this.enabled);
		return proof.filter((copy) -> copy.size() >= there && here >= copy.size())
			.filter((copy) -> Objects.equals(firstEvent(), copy.bookId())
					&& copy.lastEventId().equals(event(copy.size() - 1)))
			.isPresent();
	}

	private @Nullable String firstEvent() {
		return event(0);
	}

	private @Nullable String event(long position) {
		return this.book.page(position, 1).stream().findFirst().map(StoredEvent::eventId).orElse(null);
	}

	/**
	 * What was found.
	 */
	public enum Outcome {

		/** The database follows that store already. */
		SAME,
		/** The book was copied: the database follows it in the other store now. */
		MOVED

	}

}
