package org.doctorbrief.access;

import java.util.List;

import org.doctorbrief.sharing.Sharer;
import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.sharing.Sharer.Receiver;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who was let in by a link stands before every other door like anybody else. */
@ServingTest
class LinkHolderTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private Sharer owner;

	private HttpJourney holder;

	private HttpJourney nobody;

	@BeforeEach
	void letIn() {
		String address = "http://127.0.0.1:" + this.port;
		this.owner = Sharer.signedUp(address);
		Link link = this.owner.make();
		Receiver receiver = link.receiver();
		receiver.types(link.passcode()).hasStatus(200);
		this.holder = receiver.journey();
		this.nobody = new HttpJourney(address).from("203.0.113.7");
	}

	@Test
	void aLinkOpensItsDocumentAndNothingElse() {
		List<Door> opened = Door.all(this.mappings)
			.stream()
			.filter((door) -> status(door, this.holder) != status(door, this.nobody))
			.toList();
		assertThat(opened).extracting(Door::toString).containsExactly("/s, GET", "/s, POST");
	}

	private int status(Door door, HttpJourney who) {
		String token = who.get("/sign-in").hasStatus(200).document().expectFirst("input[name=_csrf]").val();
		return Answer.checked(door.knock(who, this.owner.person().brief(), token)).status();
	}

}
