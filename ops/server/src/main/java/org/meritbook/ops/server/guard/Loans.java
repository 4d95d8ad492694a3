package org.meritbook.ops.server.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections that are lent out, each with the moment at which it must be back: one
 * that is not is cut, which ends the call that hangs in it.
 */
final class Loans {

	private static final Logger log = LoggerFactory.getLogger(Loans.class);

	private final Queue<Loan> open = new ConcurrentLinkedQueue<>();

	void add(Connection connection, long end, boolean unattended) {
		this.open.add(new Loan(connection, end, unattended));
	}

	/** Cuts what is overdue and forgets what came back. */
	void sweep() {
		long now = System.nanoTime();
		this.open.removeIf((loan) -> loan.isBack() || (loan.end() - now < 0 && loan.cut()));
	}

	/**
	 * Cuts the connections of work that nobody waits for and that begins again itself.
	 */
	void cutUnattended() {
		this.open.removeIf((loan) -> loan.unattended() && loan.cut());
	}

	/** Cuts every connection. */
	void cutAll() {
		this.open.removeIf(Loan::cut);
	}

	/**
	 * One connection that is lent out.
	 */
	private record Loan(Connection connection, long end, boolean unattended) {

		/** Asks the connection itself, never the network. */
		boolean isBack() {
			try {
				return this.connection.isClosed();
			}
			catch (SQLException ex) {
				log.debug("A connection does not tell whether it is closed", ex);
				return true;
			}
		}

		boolean cut() {
			try {
				if (!this.connection.isClosed()) {
					this.connection.abort(Runnable::run);
				}
			}
			catch (SQLException ex) {
				log.debug("Cutting a connection", ex);
			}
			return true;
		}

	}

}
