package org.doctorbrief.access;

import java.util.List;

import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever looks after accounts stands before the briefs of others like anybody else. */
@ServingTest
class AdminOpensNoBriefTests {

	private static final String NOT_THERE = "/briefs/00000000000000000000000000";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private AccountStates states;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void noDoorOfABriefOpensForAnAdminButThoseOfHerOwn(@LocalServerPort int port) {
		Person admin = Person.signedUp("http://127.0.0.1:" + port);
		Person owner = Person.signedUp("http://127.0.0.1:" + port);
		this.states.makeAdmin(new Grants(this.jdbc).account(admin), true);
		admin.journey().get("/admin").hasStatus(200);
		String token = admin.open("").hasStatus(200).form("form[action=/sign-out]").values("_csrf").get(0);
		List<Door> doors = Door.all(this.mappings).stream().filter(Door::ofABrief).toList();
		assertThat(doors).hasSizeGreaterThan(90);
		for (Door door : doors) {
			HttpPage foreign = door.knock(admin.journey(), owner.brief(), token).hasStatus(404);
			HttpPage absent = door.knock(admin.journey(), NOT_THERE, token).hasStatus(404);
			assertThat(Answer.words(foreign)).as(door.toString()).isEqualTo(Answer.words(absent));
		}
	}

}
