package org.doctorbrief.testing;

import org.doctorbrief.testing.Postgres.Database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes an application under test serve many people, on a fresh PostgreSQL. */
public final class ServerSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The address that people open. */
	public static final String ADDRESS = "https://brief.example.org";

	/** The proxy that is believed. */
	public static final String PROXY = "127.0.0.1";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Database database = Postgres.freshDatabase();
		TestPropertyValues
			.of("doctorbrief.mode=server", "doctorbrief.public-url=" + ADDRESS, "doctorbrief.trusted-proxies=" + PROXY,
					"doctorbrief.master-key-file=" + TemporaryHome.create().resolve("master.json"), "make-key=",
					"spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
					"spring.datasource.password=" + database.password(),
					"spring.datasource.hikari.connection-timeout=5000")
			.applyTo(context);
	}

}
