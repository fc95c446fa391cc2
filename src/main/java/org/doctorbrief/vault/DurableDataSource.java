package org.doctorbrief.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Flushes H2's file to disk on the committing connection itself, where the commit asked
 * for it; a commit alone survives a killed process, but not a power cut.
 */
class DurableDataSource extends DelegatingDataSource {

	private static final ThreadLocal<Boolean> FLUSH = ThreadLocal.withInitial(() -> false);

	DurableDataSource(DataSource target) {
		super(target);
	}

	static void flushCommits(boolean flush) {
		FLUSH.set(flush);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					try {
						Object result = method.invoke(connection, arguments);
						if (method.getName().equals("commit") && FLUSH.get()) {
							flush(connection);
						}
						return result;
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	private static void flush(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CHECKPOINT SYNC");
		}
	}

}
