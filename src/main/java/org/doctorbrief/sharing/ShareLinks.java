package org.doctorbrief.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.documents.BriefPrint;
import org.doctorbrief.passwords.Passcode;
import org.doctorbrief.sharing.ShareLink.Counts;
import org.doctorbrief.sharing.ShareLink.Period;
import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Seal;
import org.doctorbrief.vault.Storage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The links of a brief, as its owner makes and ends them. Each carries a copy of the
 * print, sealed with the brief's own key; what changes later is not in it until she says
 * so.
 */
@Service
class ShareLinks {

	static final int MOST_LINKS = 20;

	private static final Duration REMEMBERED = Duration.ofDays(1);

	private final ShareLinkRows rows;

	private final Briefs briefs;

	private final BriefPrint prints;

	private final PasswordEncoder passcodes;

	private final Durably durably;

	private final Storage storage;

	private final LinkClock clock;

	private final ApplicationEventPublisher events;

	ShareLinks(ShareLinkRows rows, Briefs briefs, BriefPrint prints, PasswordEncoder passcodes, Durably durably,
			Storage storage, LinkClock clock, ApplicationEventPublisher events) {
		this.rows = rows;
		this.briefs = briefs;
		this.prints = prints;
		this.passcodes = passcodes;
		this.durably = durably;
		this.storage = storage;
		this.clock = clock;
		this.events = events;
	}

	/** A new link; its secrets are known here alone, and only now. */
	Made make(OpenBrief brief, About about, Terms terms) {
		BriefPrint.Printed printed = this.prints.of(brief, about.print());
		Seal seal = this.briefs.seal(brief);
		LinkToken token = LinkToken.random();
		Optional<Passcode> passcode = terms.passcode() ? Optional.of(Passcode.random()) : Optional.empty();
		String hash = passcode.map((code) -> this.passcodes.encode(code.letters())).orElse(null);
		String id = Ids.random();
		Instant now = this.clock.now();
		ShareLink link = new ShareLink(id, brief.id(), brief.account(), hash,
				seal.seal(about.bytes(), ShareLink.place("share-about", brief.id(), id)), printed.version(),
				new Period(now, now.plus(terms.lifetime()), null), new Counts(0, 0, terms.downloads(), 0));
		this.durably.run(() -> {
			this.rows.removeUntil(now.minus(REMEMBERED));
			this.rows.insert(link, token, seal.seal(printed.pdf(), link.place()));
			this.events.publishEvent(Happening.of(brief, What.SHARED, null));
		});
		return new Made(id, token, passcode);
	}

	/** The newest first. */
	List<ShareLink> all(OpenBrief brief) {
		return this.rows.ofBrief(brief.id());
	}

	/** Whether there can be one more. */
	boolean hasRoom(OpenBrief brief) {
		Instant now = this.clock.now();
		return all(brief).stream().filter((link) -> link.state(now) == ShareLink.State.OPEN).count() < MOST_LINKS;
	}

	/** What is said about it. */
	About about(OpenBrief brief, ShareLink link) {
		return About.read(this.briefs.seal(brief).open(link.about(), link.aboutPlace()));
	}

	/** That link of that brief, if there is one. */
	Optional<ShareLink> find(OpenBrief brief, String id) {
		return this.rows.find(id).filter((link) -> link.brief().equals(brief.id()));
	}

	/** That link, if it opens with that token. */
	Optional<ShareLink> find(OpenBrief brief, String id, LinkToken token) {
		return this.rows.withToken(token)
			.filter((link) -> link.brief().equals(brief.id()) && link.id().equals(id))
			.filter((link) -> link.state(this.clock.now()) == ShareLink.State.OPEN);
	}

	/** Ends a link and deletes its copy at once; the old bytes leave the file as well. */
	void end(OpenBrief brief, ShareLink link) {
		this.durably.run(() -> {
			this.rows.end(link.id(), this.clock.now());
			this.events.publishEvent(Happening.of(brief, What.UNSHARED, null));
		});
		this.storage.wantsCompacting();
	}

	/** Lets a link show the brief as it is now; tells whether it still can. */
	boolean follow(OpenBrief brief, ShareLink link) {
		if (link.state(this.clock.now()) != ShareLink.State.OPEN) {
			return false;
		}
		BriefPrint.Printed printed = this.prints.of(brief, about(brief, link).print());
		byte[] copy = this.briefs.seal(brief).seal(printed.pdf(), link.place());
		return this.durably.call(() -> {
			boolean replaced = this.rows.replaceCopy(link.id(), copy, printed.version());
			if (replaced) {
				this.events.publishEvent(Happening.of(brief, What.SHARED, "again"));
			}
			return replaced;
		});
	}

	/** Forgets what was over for a day, and remembers how late it is. */
	void expire() {
		if (this.rows.removeUntil(this.clock.now().minus(REMEMBERED)) > 0) {
			this.storage.wantsCompacting();
		}
		this.clock.remember();
	}

	/**
	 * How a link opens.
	 *
	 * @param lifetime for how long
	 * @param downloads how often
	 * @param passcode whether it asks for a passcode
	 */
	record Terms(Duration lifetime, int downloads, boolean passcode) {

	}

	/**
	 * A link that was just made.
	 *
	 * @param id its id
	 * @param token its secret
	 * @param passcode what it asks for, or nothing
	 */
	record Made(String id, LinkToken token, Optional<Passcode> passcode) {

	}

}
