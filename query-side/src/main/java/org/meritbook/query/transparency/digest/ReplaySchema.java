package org.meritbook.query.transparency.digest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database as the replay sees it: statements over the schema of the read models go to
 * a schema of the replay's own. The live tables are reached by their quoted name,
 * {@code "meritbook_read"}.
 */
final class ReplaySchema extends DelegatingDataSource {

	private static final String LIVE = "meritbook_read.";

	private final String schema;

	ReplaySchema(DataSource database, String schema) {
		super(database);
		this.schema = schema + ".";
	}

	@Override
	public Connection getConnection() throws SQLException {
		return redirected(Connection.class, super.getConnection());
	}

	private <T> T redirected(Class<T> type, T target) {
		return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
						arguments[0] = sql.replace(LIVE, this.schema);
					}
					try {
						Object result = (arguments != null) ? method.invoke(target, arguments) : method.invoke(target);
						return (method.getName().equals("createStatement") && result instanceof Statement statement)
								? redirected(Statement.class, statement) : result;
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				}));
	}

}
