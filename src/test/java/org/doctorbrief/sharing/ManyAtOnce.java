package org.doctorbrief.sharing;

import java.util.List;
import java.util.Map;

import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.sharing.Sharer.Receiver;
import org.doctorbrief.testing.HttpPage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold on every database, however many come at once. */
abstract class ManyAtOnce {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	Sharer owner() {
		return Sharer.signedUp(address());
	}

	@Test
	void ofTwoHundredWrongPasscodesTenAreLookedAt() throws Exception {
		Sharer owner = owner();
		Link link = owner.make();
		List<HttpPage> answers = Crowd.type(link, "22222222", 200);
		assertThat(answers).filteredOn((page) -> page.status() == 422).hasSizeLessThanOrEqualTo(10);
		assertThat(answers).filteredOn((page) -> page.status() != 422)
			.allSatisfy((page) -> assertThat(page.status()).isIn(404, 503));
		assertThat(count(owner, "fails")).isLessThanOrEqualTo(10);
		if (count(owner, "fails") == 10) {
			link.receiver().sends(link.passcode()).hasStatus(404);
		}
		assertThat(answers).filteredOn((page) -> page.status() == 422).hasSize(count(owner, "fails"));
	}

	@Test
	void noMoreDownloadsThanPromised() throws Exception {
		Sharer owner = owner();
		Link link = owner.make(owner.form().fill("downloads", "3"));
		Receiver inside = link.receiver();
		inside.types(link.passcode()).hasStatus(200);
		List<HttpPage> answers = Crowd.download(inside.journey(), 30, () -> {
		});
		assertThat(answers).filteredOn((page) -> page.status() == 200).hasSize(3);
		assertThat(answers).filteredOn((page) -> page.status() != 200).allSatisfy((page) -> page.hasStatus(404));
		assertThat(count(owner, "downloads")).isEqualTo(3);
		assertThat(owner.links().document().text()).contains("downloaded as often as it may be");
	}

	@Test
	void aDownloadIsWholeOrNotThereWhileTheLinkIsEnded() throws Exception {
		Sharer owner = owner();
		Link link = owner.make(owner.form().fill("downloads", "30"));
		Receiver inside = link.receiver();
		inside.types(link.passcode()).hasStatus(200);
		List<HttpPage> answers = Crowd.download(inside.journey(), 25,
				() -> owner.links().form("form[action$=/end]").submit().hasStatus(200));
		assertThat(answers).allSatisfy((page) -> assertThat(page.status()).isIn(200, 404));
		assertThat(answers).filteredOn((page) -> page.status() == 200)
			.allSatisfy((page) -> assertThat(page.source()).startsWith("%PDF").endsWith("%%EOF\n"));
		inside.downloads().hasStatus(404);
		assertThat(this.jdbc.sql("select count(*) from share_copy where link_id = ?")
			.param(count(owner, "id", String.class))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void endingAndFollowingAtOnceLeavesNoCopy() throws Exception {
		Sharer owner = owner();
		owner.make();
		owner.person().open("/story/telling").form("form#form").fill("began", "Another day.").submit().hasStatus(200);
		var page = owner.links();
		Map<String, String> forms = Map.of("follow", "form[action$=/follow]", "end", "form[action$=/end]");
		forms.values().parallelStream().forEach((form) -> page.form(form).submit().hasStatus(200));
		assertThat(this.jdbc.sql("select count(*) from share_copy where link_id = ?")
			.param(count(owner, "id", String.class))
			.query(Integer.class)
			.single()).isZero();
	}

	private int count(Sharer owner, String column) {
		return count(owner, column, Integer.class);
	}

	private <T> T count(Sharer owner, String column, Class<T> type) {
		return this.jdbc.sql("select " + column + " from share_link where brief_id = ?")
			.param(owner.person().briefId())
			.query(type)
			.single();
	}

}
