package org.meritbook.ops.eventstore.tail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every append of every node over a connection of its own, and asks once a
 * second besides, should a notification be missed. Reconnects by itself.
 */
public final class SignalListener implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SignalListener.class);

	private static final int LISTEN_FOR_MS = 200;

	private static final int ASK_AFTER_SILENCES = 5;

	private static final int ANSWER_WITHIN_MS = 5_000;

	private static final int RECONNECT_AFTER_MS = 200;

	private final DataSource dataSource;

	private final EventStoreSignal signal;

	private final CountDownLatch closed = new CountDownLatch(1);

	private volatile @Nullable Connection connection;

	private @Nullable Thread thread;

	/**
	 * Listens to nothing until started.
	 * @param dataSource database of the event store; one connection is kept
	 * @param signal is told how far the book has come
	 */
	public SignalListener(DataSource dataSource, EventStoreSignal signal) {
		this.dataSource = dataSource;
		this.signal = signal;
	}

	/** Starts listening; a second call changes nothing. */
	public synchronized void start() {
		if (this.thread == null && isOpen()) {
			this.thread = Thread.ofPlatform().daemon().name("meritbook-events-listener").start(this::run);
		}
	}

	/** Gives the connection back, within a moment. */
	@Override
	public void close() {
		this.closed.countDown();
		Thread running;
		synchronized (this) {
			running = this.thread;
		}
		try {
			if (running != null && !running.join(Duration.ofMillis(5L * LISTEN_FOR_MS))) {
				cut();
			}
		}
		catch (InterruptedException ex) {
			cut();
			Thread.currentThread().interrupt();
		}
	}

	private void cut() {
		Connection open = this.connection;
		if (open != null) {
			abort(open);
		}
	}

	private boolean isOpen() {
		return this.closed.getCount() > 0;
	}

	private void run() {
		boolean complained = false;
		while (isOpen()) {
			try (Connection open = this.dataSource.getConnection()) {
				this.connection = open;
				complained = false;
				listen(open);
			}
			catch (SQLException ex) {
				if (isOpen() && !complained) {
					logger.warn("Not hearing of other nodes' events: {}", ex.getMessage());
					complained = true;
				}
			}
			finally {
				this.connection = null;
			}
			pause();
		}
	}

	private void listen(Connection open) throws SQLException {
		open.setAutoCommit(true);
		open.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MS);
		try (Statement statement = open.createStatement()) {
			statement.execute("listen meritbook_events");
			PGConnection postgres = open.unwrap(PGConnection.class);
			// Asked after listening: what was appended in between is not missed.
			ask(statement);
			int silences = 0;
			while (isOpen()) {
				PGNotification[] heard = postgres.getNotifications(LISTEN_FOR_MS);
				if (heard != null && heard.length > 0) {
					this.signal.advanceTo(Long.parseLong(heard[heard.length - 1].getParameter()));
				}
				else if (++silences % ASK_AFTER_SILENCES == 0) {
					ask(statement);
				}
			}
			// A pool gives the connection to somebody else.
			statement.execute("unlisten *");
		}
		catch (SQLException ex) {
			abort(open);
			throw ex;
		}
	}

	private void ask(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("select max(position) + 1 from meritbook_events.event")) {
			row.next();
			this.signal.advanceTo(row.getLong(1));
		}
	}

	private void pause() {
		try {
			if (this.closed.await(RECONNECT_AFTER_MS, TimeUnit.MILLISECONDS)) {
				logger.debug("No longer listening");
			}
		}
		catch (InterruptedException ex) {
			this.closed.countDown();
			Thread.currentThread().interrupt();
		}
	}

	private static void abort(Connection connection) {
		try {
			connection.abort(Runnable::run);
		}
		catch (SQLException ex) {
			logger.debug("Closing the listening connection", ex);
		}
	}

}
