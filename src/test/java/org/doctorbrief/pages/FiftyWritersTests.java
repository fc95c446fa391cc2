package org.doctorbrief.pages;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.FiftyWriters;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class FiftyWritersTests {

	@Test
	void keepTheirWordsOnH2(@LocalServerPort int port) {
		FiftyWriters.allKeepTheirWords(Person.signedUp("http://127.0.0.1:" + port));
	}

}
