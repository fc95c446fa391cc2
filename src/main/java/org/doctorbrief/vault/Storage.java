package org.doctorbrief.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Stands around H2's file: keys are checked before it is opened, commits reach the disk,
 * and after a deletion it is compacted at the next orderly stop or start, so that no old
 * bytes stay.
 */
@Component
public class Storage implements DestructionAwareBeanPostProcessor {

	private static final Logger logger = LoggerFactory.getLogger(Storage.class);

	private static final int CLOSED = 90098;

	private static final int CLOSED_AT_EXIT = 90121;

	private final ObjectProvider<Home> home;

	private final ObjectProvider<MasterKey> key;

	private final boolean flushed;

	private volatile boolean file;

	Storage(ObjectProvider<Home> home, ObjectProvider<MasterKey> key,
			@Value("${doctorbrief.flush-commits:true}") boolean flushed) {
		this.home = home;
		this.key = key;
		this.flushed = flushed;
	}

	/** Asks for the old bytes of what was deleted to be removed from H2's file. */
	public void wantsCompacting() {
		if (!this.file) {
			return;
		}
		try {
			Files.writeString(mark(), "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof HikariDataSource pool) {
			this.key.getObject();
			this.file = isH2(pool);
			if (this.file) {
				compactIfWanted(
						() -> DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
			}
		}
		return bean;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof HikariDataSource pool && isH2(pool) && this.flushed) ? new DurableDataSource(pool)
				: bean;
	}

	@Override
	public void postProcessBeforeDestruction(Object bean, String beanName) {
		if (bean instanceof DataSource source && beanName.equals("dataSource")) {
			compactIfWanted(source::getConnection);
		}
	}

	@Override
	public boolean requiresDestruction(Object bean) {
		return bean instanceof DataSource;
	}

	private void compactIfWanted(Connections connections) {
		if (!Files.exists(mark())) {
			return;
		}
		Connection connection = null;
		try {
			connection = connections.open();
			shutDownCompact(connection.createStatement());
			Files.delete(mark());
		}
		catch (SQLException | IOException ex) {
			logger.warn("The database could not be compacted; it will be tried again: {}",
					ex.getClass().getSimpleName());
		}
		finally {
			JdbcUtils.closeConnection(connection);
		}
	}

	/** Closes the database with it, which H2 reports as a failure of the statement. */
	private static void shutDownCompact(Statement statement) throws SQLException {
		try {
			statement.execute("SHUTDOWN COMPACT");
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() != CLOSED && ex.getErrorCode() != CLOSED_AT_EXIT) {
				throw ex;
			}
		}
	}

	private Path mark() {
		return this.home.getObject().data().resolve("compact-wanted");
	}

	private static boolean isH2(HikariDataSource pool) {
		return pool.getJdbcUrl().startsWith("jdbc:h2:");
	}

	/** How a connection is come by. */
	private interface Connections {

		Connection open() throws SQLException;

	}

}
