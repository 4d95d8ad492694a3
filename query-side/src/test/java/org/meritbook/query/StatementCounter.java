package org.meritbook.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements each thread prepares.
 */
final class StatementCounter extends DelegatingDataSource {

	private final ConcurrentHashMap<Long, AtomicInteger> byThread = new ConcurrentHashMap<>();

	StatementCounter(DataSource database) {
		super(database);
	}

	/** Statements prepared by this thread so far. */
	int ofThisThread() {
		return counter().get();
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("prepareStatement")) {
						counter().incrementAndGet();
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	private AtomicInteger counter() {
		return this.byThread.computeIfAbsent(Thread.currentThread().threadId(), (id) -> new AtomicInteger());
	}

}
