package org.meritbook.ops.server.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source whose connections hold nobody up: while the database is away it refuses
 * at once, and a connection that its borrower has no more time for is cut.
 */
public final class GuardedDataSource extends DelegatingDataSource {

	private static final String AWAY = "08001";

	private final DatabaseWatch watch;

	private final Patience patience;

	/**
	 * @param target opens or lends connections
	 * @param watch tells whether the database is away
	 * @param patience how long a borrower has
	 */
	public GuardedDataSource(DataSource target, DatabaseWatch watch, Patience patience) {
		super(target);
		this.watch = watch;
		this.patience = patience;
	}

	/**
	 * {@inheritDoc}
	 * @throws SQLTransientConnectionException if the database is away or the borrower's
	 * time is over
	 */
	@Override
	public Connection getConnection() throws SQLException {
		if (this.watch.isAway()) {
			throw new SQLTransientConnectionException("The database is away", AWAY);
		}
		long end = this.patience.end();
		if (end - System.nanoTime() <= 0) {
			throw new SQLTransientConnectionException("The time for this call is over", AWAY);
		}
		Connection connection = super.getConnection();
		this.watch.lent(connection, end, this.patience.isUnattended());
		return connection;
	}

}
