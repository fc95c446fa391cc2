package org.doctorbrief.vault;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DurablyTests {

	private final List<String> done = new ArrayList<>();

	private final DataSource database = new DurableDataSource(new Watched());

	private final JdbcTransactionManager manager = new JdbcTransactionManager(this.database);

	private final Durably durably = new Durably(this.manager);

	private void work() {
		JdbcClient.create(this.database).sql("select 1").query(Integer.class).single();
	}

	@Test
	void flushesOnTheVeryConnectionAfterItsCommit() {
		this.durably.run(this::work);
		assertThat(this.done).containsExactly("1 commit", "1 CHECKPOINT SYNC");
	}

	@Test
	void flushesNothingThatNobodyIsToldIsSaved() {
		this.durably.run(this::work);
		new TransactionTemplate(this.manager).executeWithoutResult((status) -> work());
		assertThat(this.done).containsExactly("1 commit", "1 CHECKPOINT SYNC", "2 commit");
	}

	@Test
	void flushesNothingThatFailed() {
		assertThatIllegalStateException().isThrownBy(() -> this.durably.run(() -> {
			work();
			throw new IllegalStateException();
		}));
		new TransactionTemplate(this.manager).executeWithoutResult((status) -> work());
		assertThat(this.done).containsExactly("1 rollback", "2 commit");
	}

	@Test
	void refusesToBeAPartOfAnotherTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> new TransactionTemplate(this.manager).execute((status) -> this.durably.call(() -> 1)));
		assertThat(this.done).containsExactly("1 rollback");
		assertThat(this.durably.<Integer>call(() -> 1)).isEqualTo(1);
	}

	/** Writes down what reaches a connection, and which connection it is. */
	private final class Watched extends AbstractDataSource {

		private final JdbcDataSource target = new JdbcDataSource();

		private int connections;

		Watched() {
			this.target.setURL("jdbc:h2:mem:");
		}

		@Override
		public Connection getConnection() throws SQLException {
			int number = ++this.connections;
			Connection connection = this.target.getConnection();
			return proxy(Connection.class, connection, number);
		}

		@Override
		public Connection getConnection(String username, String password) {
			throw new UnsupportedOperationException();
		}

		private <T> T proxy(Class<T> type, T target, int number) {
			return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
					(proxy, method, arguments) -> {
						if (method.getName().equals("commit") || method.getName().equals("rollback")) {
							DurablyTests.this.done.add(number + " " + method.getName());
						}
						if (method.getName().equals("execute")) {
							DurablyTests.this.done.add(number + " " + arguments[0]);
						}
						Object result = method.invoke(target, arguments);
						return method.getName().equals("createStatement")
								? proxy(Statement.class, (Statement) result, number) : result;
					}));
		}

	}

}
