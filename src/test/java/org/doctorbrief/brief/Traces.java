package org.doctorbrief.brief;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.doctorbrief.testing.CanaryWalk;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Nginx;
import org.doctorbrief.testing.Person;

/**
 * What people do on a server that could leave words behind: they write, change their
 * mind, invite, hide, share, print, take along, and get things wrong.
 */
final class Traces {

	private final Nginx nginx;

	private final Person owner;

	private final List<String> secrets = new ArrayList<>(List.of(CanaryWalk.MARK, Person.PASSWORD));

	Traces(Nginx nginx, Person owner) {
		this.nginx = nginx;
		this.owner = owner;
		this.secrets.add(owner.login());
	}

	/** Does it all, and returns what must stand nowhere. */
	List<String> leave() {
		CanaryWalk walk = new CanaryWalk(this.owner);
		walk.write();
		walk.changeHerMind();
		letsSomebodyHelp();
		shares();
		getsThingsWrong();
		this.owner.open("/brief.pdf").hasStatus(200);
		this.owner.open("/takeaway").form("main form").submit().hasStatus(200);
		this.owner.open("/trail").hasStatus(200);
		return List.copyOf(this.secrets);
	}

	private void letsSomebodyHelp() {
		HttpPage invitation = this.owner.open("/people/invite")
			.form("#form")
			.fill("called", CanaryWalk.MARK + " my daughter")
			.fill("role", "HELPER")
			.fill("hidden", "story", "notes")
			.submit()
			.hasStatus(200);
		String path = URI.create(secret(invitation, 0)).getPath();
		HttpJourney visitor = this.nginx.visitor();
		visitor.get(path).hasStatus(200).form("main form").press("Make an account").hasStatus(200);
		visitor.get("/invited/code").form("#form").fill("code", "AAAA-AAAA").submit().hasStatus(422);
		visitor.get("/invited/code").form("#form").fill("code", secret(invitation, 1)).submit().hasStatus(200);
		Person helper = Person.signedUp(visitor, "/sign-up");
		visitor.get("/invited").form("#form").submit().hasStatus(200);
		visitor.get(this.owner.brief() + "/story/telling").hasStatus(403);
		visitor.get(this.owner.brief() + "/review").hasStatus(200);
		visitor.get(this.owner.brief() + "/brief.pdf").hasStatus(200);
		keep(path, secret(invitation, 1));
		this.secrets.add(helper.login());
	}

	private void shares() {
		HttpPage made = this.owner.open("/sharing/new")
			.form("form#form")
			.fill("name", CanaryWalk.MARK + " for the clinic")
			.submit()
			.hasStatus(200);
		String path = URI.create(secret(made, 0)).getPath();
		HttpJourney receiver = this.nginx.visitor();
		receiver.get(path).form("form#form").fill("code", "2222-2222").submit().hasStatus(422);
		HttpPage document = receiver.get(path).form("form#form").fill("code", secret(made, 1)).submit().hasStatus(200);
		document.form().submit().hasStatus(200);
		keep(path, secret(made, 1));
	}

	private void getsThingsWrong() {
		HttpJourney visitor = this.nginx.visitor();
		visitor.get("/sign-in")
			.form()
			.fill("login", this.owner.login())
			.fill("password", CanaryWalk.MARK + " is no password")
			.submit()
			.hasStatus(422);
		visitor.get("/briefs").followed().hasStatus(200);
		this.owner.open("/patient/start").form("#form").force("name[x].y", CanaryWalk.MARK).submit().hasStatus(400);
		this.owner.open("/patient/start")
			.form("#form")
			.fill("name", CanaryWalk.MARK.repeat(2000))
			.submit()
			.hasStatus(422);
	}

	private static String secret(HttpPage page, int number) {
		return page.document().select(".brief-secret").get(number).text().replaceFirst(".*(https:\\S+).*", "$1");
	}

	private void keep(String path, String code) {
		this.secrets.add(path.substring(path.lastIndexOf('/') + 1));
		this.secrets.addAll(List.of(code, code.replace("-", "")));
	}

}
