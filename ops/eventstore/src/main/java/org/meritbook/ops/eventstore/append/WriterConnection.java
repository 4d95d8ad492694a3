package org.meritbook.ops.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writer's own connection: opened when needed, thrown away after every failure, and
 * cut when a call exceeds its deadline, so that neither a silent network nor an exhausted
 * pool can hold a command longer.
 */
public final class WriterConnection implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(WriterConnection.class);

	private static final long WATCH_EVERY_MS = 100;

	private static final long NO_CALL = Long.MAX_VALUE;

	private final ExecutorService connector = Executors.newSingleThreadExecutor(daemon("meritbook-events-connector"));

	private final ScheduledExecutorService watchdog = Executors
		.newSingleThreadScheduledExecutor(daemon("meritbook-events-watchdog"));

	private final ScheduledFuture<?> watching;

	private final DataSource dataSource;

	private final Duration timeout;

	private final long origin = System.nanoTime();

	private @Nullable CompletableFuture<Connection> opening;

	private volatile @Nullable Connection connection;

	private @Nullable PreparedStatement statement;

	/** Offset of the deadline of the running call from {@link #origin}. */
	private volatile long deadline = NO_CALL;

	/**
	 * Opens nothing yet.
	 * @param dataSource where connections come from; one is kept
	 * @param timeout longest time that the database works on one call
	 */
	public WriterConnection(DataSource dataSource, Duration timeout) {
		this.dataSource = dataSource;
		this.timeout = timeout;
		this.watching = this.watchdog.scheduleWithFixedDelay(this::cutWhenOverdue, WATCH_EVERY_MS, WATCH_EVERY_MS,
				TimeUnit.MILLISECONDS);
	}

	/**
	 * Runs one call.
	 * @param until value of {@link System#nanoTime()} at which the call is cut
	 */
	<T> T call(long until, Call<T> call) throws SQLException {
		this.deadline = until - this.origin;
		boolean ended = false;
		try {
			T result = call.on(prepared(until));
			ended = true;
			return result;
		}
		finally {
			this.deadline = NO_CALL;
			if (!ended) {
				discard();
			}
		}
	}

	/** Gives the connection back; called when no call is under way. */
	@Override
	public void close() {
		this.watching.cancel(false);
		this.watchdog.shutdown();
		this.connector.shutdown();
		Connection open = this.connection;
		this.connection = null;
		this.statement = null;
		if (open != null) {
			release(open);
		}
	}

	private static void release(Connection open) {
		try (Statement session = open.createStatement()) {
			// A pool gives the connection to somebody else.
			session.execute("reset statement_timeout; reset synchronous_commit");
			open.close();
		}
		catch (SQLException ex) {
			abort(open);
		}
	}

	private PreparedStatement prepared(long until) throws SQLException {
		PreparedStatement ready = this.statement;
		if (ready != null) {
			return ready;
		}
		Connection opened = open(until);
		this.connection = opened;
		prepareSession(opened);
		ready = opened.prepareStatement(BatchArrays.CALL);
		this.statement = ready;
		return ready;
	}

	private Connection open(long until) throws SQLException {
		CompletableFuture<Connection> future = this.opening;
		if (future == null) {
			future = CompletableFuture.supplyAsync(this::connect, this.connector);
			this.opening = future;
		}
		boolean interrupted = false;
		try {
			while (true) {
				try {
					Connection opened = future.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
					this.opening = null;
					return opened;
				}
				catch (InterruptedException ex) {
					// Others wait for this batch too, and not for long.
					interrupted = true;
				}
			}
		}
		catch (TimeoutException ex) {
			// Still under way: the next call takes it over.
			throw new SQLTimeoutException("No connection in time", ex);
		}
		catch (ExecutionException ex) {
			this.opening = null;
			throw new SQLException("No connection", "08001", ex.getCause());
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private Connection connect() {
		try {
			return this.dataSource.getConnection();
		}
		catch (SQLException ex) {
			throw new CompletionException(ex);
		}
	}

	private void prepareSession(Connection opened) throws SQLException {
		opened.setAutoCommit(true);
		opened.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		try (Statement session = opened.createStatement()) {
			session.execute("set statement_timeout = " + this.timeout.toMillis());
			session.execute("select set_config('synchronous_commit', 'on', false)"
					+ " where current_setting('synchronous_commit') = 'off'");
			try (var row = session.executeQuery("select current_setting('fsync')")) {
				if (row.next() && "off".equals(row.getString(1))) {
					logger.warn("PostgreSQL runs with fsync = off: an acknowledged event can be lost");
				}
			}
		}
	}

	private void cutWhenOverdue() {
		Connection open = this.connection;
		if (open != null && System.nanoTime() - this.origin > this.deadline) {
			logger.warn("The database did not answer in time; cutting the writer's connection");
			abort(open);
		}
	}

	private void discard() {
		Connection failed = this.connection;
		this.statement = null;
		this.connection = null;
		if (failed != null) {
			abort(failed);
		}
	}

	private static void abort(Connection connection) {
		try {
			connection.abort(Runnable::run);
			connection.close();
		}
		catch (SQLException ex) {
			logger.debug("Closing a broken connection", ex);
		}
	}

	private static ThreadFactory daemon(String name) {
		return (task) -> Thread.ofPlatform().daemon().name(name).unstarted(task);
	}

	/**
	 * One call of the prepared function.
	 *
	 * @param <T> its answer
	 */
	interface Call<T> {

		T on(PreparedStatement statement) throws SQLException;

	}

}
