package org.doctorbrief.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

import org.h2.jdbcx.JdbcDataSource;
import org.doctorbrief.mode.StartupProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FingerprintsTests {

	@TempDir
	private Path folder;

	private JdbcClient jdbc;

	@BeforeEach
	void makeTable() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		this.jdbc = JdbcClient.create(database);
		this.jdbc.sql("create table installation_key (name varchar(40) primary key, wrapped bytea not null)").update();
	}

	private Fingerprints fingerprints(String home) throws GeneralSecurityException, IOException {
		return new Fingerprints(new InstallationKeys(Keys.atHome(new Home(this.folder.resolve(home)), ""), this.jdbc));
	}

	@Test
	void sameValueSameFingerprintAlsoAfterARestart() throws Exception {
		byte[] before = fingerprints("one").of("ann@example.org");
		Fingerprints after = fingerprints("one");
		assertThat(after.of("ann@example.org")).isEqualTo(before).hasSize(37);
		assertThat(after.of("bob@example.org")).isNotEqualTo(before);
	}

	@Test
	void matchesItsValueAndNoOther() throws Exception {
		Fingerprints fingerprints = fingerprints("one");
		byte[] fingerprint = fingerprints.of("value");
		assertThat(fingerprints.match(fingerprint, "value")).isTrue();
		assertThat(fingerprints.match(fingerprint, "Value")).isFalse();
		assertThat(fingerprints.match(new byte[0], "value")).isFalse();
	}

	@Test
	void refusesDataThatWasMadeWithAnotherKey() throws Exception {
		fingerprints("one");
		StartupProblem refused = catchThrowableOfType(StartupProblem.class, () -> fingerprints("another"));
		assertThat(refused).hasMessage("The master key does not belong to this data.");
		assertThat(refused.action()).contains("Put back the key");
	}

}
