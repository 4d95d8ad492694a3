package org.meritbook.ops.copybook;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.eventstore.CopiedBook;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.PostgresBook;

/**
 * The command {@code copy-book}: from the store that is not named to the one that is.
 */
public final class CopyBook {

	private static final Logger logger = LoggerFactory.getLogger(CopyBook.class);

	private final DataSource dataSource;

	private final CopiedBook axonServer;

	private final EventReading reading;

	private final List<Supplier<Fingerprint>> fingerprints;

	/**
	 * @param dataSource database of the event table and the read models
	 * @param axonServer the book in Axon Server
	 * @param reading reads what events claim
	 * @param fingerprints what both ends must agree in
	 */
	public CopyBook(DataSource dataSource, CopiedBook axonServer, EventReading reading,
			List<Supplier<Fingerprint>> fingerprints) {
		this.dataSource = dataSource;
		this.axonServer = axonServer;
		this.reading = reading;
		this.fingerprints = List.copyOf(fingerprints);
	}

	/**
	 * Copies, proves, and remembers the proof, with which a server may be started on the
	 * other store.
	 * @throws BookRefused if the target is another book, or the ends differ
	 */
	public Optional<CopyProof> to(StoreKind target) throws SQLException {
		CopyLock lock = new CopyLock(this.dataSource);
		try {
			return copyTo(target);
		}
		finally {
			lock.close();
		}
	}

	private Optional<CopyProof> copyTo(StoreKind target) {
		BookBinding binding = new BookBinding(this.dataSource);
		CopiedBook postgres = binding.follows(StoreKind.AXON_SERVER) ? PostgresBook.withoutClaims(this.dataSource)
				: new PostgresBook(this.dataSource, this.reading);
		BookCopy copy = (target == StoreKind.AXON_SERVER) ? copy(postgres, this.axonServer)
				: copy(this.axonServer, postgres);
		Optional<CopyProof> proof = copy.run();
		proof.ifPresent((proven) -> binding.remember(target, proven));
		logger.info(proof
			.map((proven) -> "Both ends hold the same %d events: %s".formatted(proven.size(), proven.fingerprints()))
			.orElse("The book is empty: there is nothing to copy"));
		return proof;
	}

	private BookCopy copy(CopiedBook from, CopiedBook to) {
		return new BookCopy(from, to, this.fingerprints, new Progress());
	}

}
