package org.doctorbrief.sharing;

import java.util.stream.IntStream;

import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.sharing.Sharer.Receiver;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServerSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same on PostgreSQL, where servers keep their data. */
@ApplicationTest
@ContextConfiguration(initializers = ServerSettings.class)
@TestPropertySource(properties = "doctorbrief.sign-up=open")
class ManyAtOnceIT extends ManyAtOnce {

	/** The first account of a server is made on the machine itself. */
	@BeforeEach
	void firstAccount() {
		Person.signedUp(new HttpJourney(address()), "/sign-up");
	}

	@Test
	void whoKnocksTooOftenHasToWaitAndGetsNoSession() {
		Link link = owner().make();
		Receiver often = link.receiver();
		HttpPage later = IntStream.range(0, 200)
			.mapToObj((knock) -> often.opens())
			.filter((page) -> page.status() != 200)
			.findFirst()
			.orElseThrow()
			.hasStatus(429);
		assertThat(later.header("Retry-After")).isNotEmpty();
		assertThat(later.header("Set-Cookie")).isNull();
		link.receiver().opens().hasStatus(200);
	}

}
