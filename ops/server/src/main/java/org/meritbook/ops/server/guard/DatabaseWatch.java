package org.meritbook.ops.server.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database all the time whether it answers, over a connection of its own, so
 * that everyone else knows without asking. When it falls silent all connections are cut:
 * whoever waits on one of them is refused at once instead of waiting for a network that
 * may never say anything.
 */
public final class DatabaseWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

	private static final long ASK_EVERY_MS = 200;

	private static final long SWEEP_EVERY_MS = 50;

	private static final int ANSWER_WITHIN_MS = 700;

	private static final int FAILURES = 3;

	private final ScheduledExecutorService asking = daemon("meritbook-database-watch");

	private final ScheduledExecutorService sweeping = daemon("meritbook-connection-sweep");

	private final Loans loans = new Loans();

	private final DataSource direct;

	private final Runnable onAway;

	private final List<Future<?>> tasks = new ArrayList<>();

	private volatile boolean away;

	/** In a row; known to the asking thread alone. */
	private int failures;

	private @Nullable Connection kept;

	/**
	 * Watches nothing until started; the database counts as there.
	 * @param direct opens a connection on every call, and gives up within a second
	 * @param onAway done when the database turns out to be away
	 */
	public DatabaseWatch(DataSource direct, Runnable onAway) {
		this.direct = direct;
		this.onAway = onAway;
	}

	/** Begins to ask. */
	public void start() {
		this.tasks.add(repeat(this.asking, this::look, ASK_EVERY_MS));
		this.tasks.add(repeat(this.sweeping, this.loans::sweep, SWEEP_EVERY_MS));
	}

	/** Whether the database did not answer when it was last asked. Answers at once. */
	public boolean isAway() {
		return this.away;
	}

	@Override
	public void close() {
		this.tasks.forEach((task) -> task.cancel(true));
		this.asking.shutdownNow();
		this.sweeping.shutdownNow();
		discard();
	}

	void lent(Connection connection, long end, boolean unattended) {
		this.loans.add(connection, end, unattended);
	}

	/**
	 * Asks. One failure says little: that connection alone may be broken, or this machine
	 * too busy to hear the answer in time.
	 */
	private void look() {
		if (answers()) {
			if (this.failures > 0) {
				// The connection before fell silent and this one works: so may others
				// have, and acts and questions have a limit of their own.
				this.loans.cutUnattended();
			}
			this.failures = 0;
			if (this.away) {
				log.info("The database answers again");
				this.away = false;
			}
			return;
		}
		this.failures++;
		if (this.failures >= FAILURES && !this.away) {
			log.error("The database does not answer: acts and questions are refused until it does");
			this.away = true;
			this.loans.cutAll();
			this.onAway.run();
		}
	}

	private synchronized boolean answers() {
		try {
			Connection connection = this.kept;
			if (connection == null) {
				connection = this.direct.getConnection();
				this.kept = connection;
			}
			connection.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MS);
			try (Statement statement = connection.createStatement()) {
				return statement.execute("select 1");
			}
		}
		catch (SQLException ex) {
			log.debug("The database was asked in vain", ex);
			discard();
			return false;
		}
	}

	private synchronized void discard() {
		Connection failed = this.kept;
		this.kept = null;
		if (failed != null) {
			try {
				failed.abort(Runnable::run);
			}
			catch (SQLException ex) {
				log.debug("Closing the connection of the watch", ex);
			}
		}
	}

	private static Future<?> repeat(ScheduledExecutorService executor, Runnable task, long everyMs) {
		return executor.scheduleWithFixedDelay(task, everyMs, everyMs, TimeUnit.MILLISECONDS);
	}

	private static ScheduledExecutorService daemon(String name) {
		return Executors
			.newSingleThreadScheduledExecutor((task) -> Thread.ofPlatform().daemon().name(name).unstarted(task));
	}

}
