package org.doctorbrief.pages;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one account may have has an end, and the page says so and keeps what was typed.
 */
@ServingTest
class CeilingsTests {

	@Autowired
	private Briefs briefs;

	@Autowired
	private Accounts accounts;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.person = Person.signedUp("http://127.0.0.1:" + port);
	}

	private HttpPage newBrief() {
		return this.person.journey().get("/briefs").form("form[action=/briefs]").submit();
	}

	private static String main(HttpPage page) {
		return page.document().expectFirst("main").text();
	}

	@Test
	void anAccountHasFiftyBriefsOfItsOwn() {
		String account = this.accounts.idOf(this.person.login()).orElseThrow();
		IntStream.range(2, 50).forEach((number) -> this.briefs.start(account));
		assertThat(newBrief().hasStatus(200).path()).startsWith("/briefs/");
		HttpPage full = newBrief().hasStatus(422);
		assertThat(main(full)).contains("You have 50 briefs, as many as one account can have. Delete one first.");
		assertThat(full.document().select("main .govuk-task-list__item")).hasSize(50);
		HttpPage brought = this.person.journey().get("/open").form("main form").submit().hasStatus(422);
		assertThat(main(brought)).contains("as many briefs as one account can have", "Nothing was opened");
		this.person.open("/delete").form("main form").submit().hasStatus(200);
		newBrief().hasStatus(200);
	}

	private HttpPage paste(String name, int lines) {
		String list = IntStream.range(0, lines).mapToObj((line) -> name + line).collect(Collectors.joining("\n"));
		return this.person.open("/medications/medicines/paste")
			.form("#form")
			.fill("lines", list)
			.submit()
			.hasStatus(200)
			.form("#form")
			.submit();
	}

	private void medicines(int first, int end) {
		String lines = IntStream.range(first, end).mapToObj((line) -> "a" + line).collect(Collectors.joining("\n"));
		this.person.open("/medications/medicines")
			.form("#form")
			.fill("more", lines)
			.press("Save and come back later")
			.hasStatus(200);
	}

	private HttpForm medicine(String item) {
		return this.person.open("/medications/medicines/" + item).form("#form");
	}

	@Test
	void aListHasAThousandEntries() {
		medicines(0, 500);
		medicines(500, 999);
		HttpPage tooMany = paste("d", 2).hasStatus(422);
		assertThat(main(tooMany)).contains("This list has room for 1,000 entries. Take some away first.");
		assertThat(tooMany.source()).contains("d0", "d1");
		medicine("one").fill("name", "the last one").submit().hasStatus(200);
		HttpPage full = medicine("two").fill("name", "one too many").submit().hasStatus(422);
		assertThat(full.form("#form").values("name")).containsExactly("one too many");
		medicine("one").fill("name", "changed").submit().hasStatus(200);
		assertThat(main(this.person.open("/medications/medicines"))).contains("changed").doesNotContain("one too many");
		this.person.open("/medications/medicines/one/remove").form("main form").submit().hasStatus(200);
		medicine("two").fill("name", "now there is room").submit().hasStatus(200);
	}

	@Test
	void aBriefHasTwentyOpenInvitations() {
		for (int number = 0; number < 20; number++) {
			invite("friend " + number).hasStatus(200);
		}
		HttpPage full = invite("one more").hasStatus(422);
		assertThat(main(full)).contains("20 invitations are open already. Take one back first.");
		assertThat(full.form("#form").values("called")).containsExactly("one more");
		HttpPage people = this.person.open("/people");
		String first = people.document().expectFirst("form[action$=take-back]").attr("action");
		people.form("form[action=" + first + "]").submit().hasStatus(200);
		invite("one more").hasStatus(200);
	}

	private HttpPage invite(String called) {
		return this.person.open("/people/invite").form("#form").fill("called", called).fill("role", "READER").submit();
	}

}
