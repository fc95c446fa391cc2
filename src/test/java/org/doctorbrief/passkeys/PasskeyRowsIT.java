package org.doctorbrief.passkeys;

import org.doctorbrief.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;

import static org.assertj.core.api.Assertions.assertThat;

class PasskeyRowsIT {

	private static final String ACCOUNT = "0".repeat(26);

	@Test
	void postgresKeepsThemAsTheyAre() {
		Postgres.Database fresh = Postgres.freshDatabase();
		DriverManagerDataSource database = new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password());
		Flyway.configure().dataSource(database).load().migrate();
		JdbcTemplate jdbc = new JdbcTemplate(database);
		jdbc.update("insert into account (id, login_mark, wrapped_key, profile, password, created_at) "
				+ "values (?, '', '', '', '', now())", ACCOUNT);
		Handles handles = new Handles(jdbc);
		handles.save(handles.findByUsername(ACCOUNT));
		JdbcUserCredentialRepository rows = new JdbcUserCredentialRepository(jdbc);
		CredentialRecord key = SampleKey.of(ACCOUNT, "sealed");
		rows.save(key);
		rows.save(key);
		assertThat(rows.findByUserId(Handles.of(ACCOUNT))).singleElement()
			.usingRecursiveComparison()
			.isEqualTo(rows.findByCredentialId(key.getCredentialId()));
		CredentialRecord read = rows.findByCredentialId(key.getCredentialId());
		assertThat(read.getPublicKey().getBytes()).isEqualTo(key.getPublicKey().getBytes());
		assertThat(read.getCreated()).isEqualTo(key.getCreated());
		assertThat(handles.findById(Handles.of(ACCOUNT)).getName()).isEqualTo(ACCOUNT);
		jdbc.update("delete from account");
		assertThat(rows.findByUserId(Handles.of(ACCOUNT))).isEmpty();
	}

}
