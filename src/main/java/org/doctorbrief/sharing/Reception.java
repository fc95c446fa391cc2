package org.doctorbrief.sharing;

import java.time.Instant;
import java.util.Optional;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.passwords.Passcode;
import org.doctorbrief.sharing.ShareLink.Event;
import org.doctorbrief.sharing.ShareLink.State;
import org.doctorbrief.sharing.ShareLink.What;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Seal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Receives those who were sent a link. Looking at one changes nothing; a passcode is
 * counted before it is looked at, so that no number of tries at once gets past the limit.
 */
@Service
public class Reception {

	private final ShareLinkRows rows;

	private final BriefDoor door;

	private final Briefs briefs;

	private final PasswordEncoder passcodes;

	private final Durably durably;

	private final LinkClock clock;

	private final Mode mode;

	private final ApplicationEventPublisher events;

	Reception(ShareLinkRows rows, BriefDoor door, Briefs briefs, PasswordEncoder passcodes, Durably durably,
			LinkClock clock, Mode mode, ApplicationEventPublisher events) {
		this.rows = rows;
		this.door = door;
		this.briefs = briefs;
		this.passcodes = passcodes;
		this.durably = durably;
		this.clock = clock;
		this.mode = mode;
		this.events = events;
	}

	/**
	 * The link with that token.
	 * @throws LinkGone if there is none that opens, for whatever reason
	 */
	public Shared find(String token) {
		return shared(open(LinkToken.of(token).flatMap(this.rows::withToken)));
	}

	/**
	 * The link with that id, for somebody who was let in.
	 * @throws LinkGone if it does not open any more
	 */
	public Shared again(String id) {
		return shared(open(this.rows.find(id)));
	}

	/**
	 * Lets somebody in.
	 * @param id the link's id
	 * @param typed the passcode that was typed
	 * @param device the kind of browser and computer, or nothing
	 * @throws BadCredentialsException if the passcode is wrong
	 * @throws LinkGone if it ended, or was refused too often
	 */
	public void enter(String id, String typed, String device) {
		ShareLink link = open(this.rows.find(id));
		if (link.passcode() != null) {
			check(link, typed, device);
		}
		this.durably.run(() -> {
			require(this.rows.countOpen(id, this.clock.now()));
			note(id, What.OPENED, device);
			this.events.publishEvent(new Happening(link.brief(), null, Happening.What.OPENED, id));
		});
	}

	private void check(ShareLink link, String typed, String device) {
		Passcode passcode = Passcode.typed(typed).orElseThrow(() -> new BadCredentialsException("Not a passcode"));
		this.durably.run(() -> require(this.rows.countTry(link.id(), this.clock.now())));
		boolean wrong = false;
		try {
			wrong = !this.passcodes.matches(passcode.letters(), link.passcode());
		}
		finally {
			if (!wrong) {
				this.durably.run(() -> this.rows.takeBackTry(link.id()));
			}
		}
		if (wrong) {
			this.durably.run(() -> {
				note(link.id(), What.REFUSED, device);
				tell(link, Happening.What.REFUSED);
			});
			throw new BadCredentialsException("Not the passcode");
		}
	}

	/**
	 * The copy behind the link; the last one that may be fetched is not kept any longer.
	 * @throws LinkGone if it may not be fetched any more
	 */
	public byte[] collect(String id, String device) {
		ShareLink link = open(this.rows.find(id));
		Seal seal = this.briefs.seal(owners(link));
		byte[] sealed = this.durably.call(() -> {
			require(this.rows.countDownload(id, this.clock.now()));
			byte[] copy = this.rows.copy(id).orElseThrow(LinkGone::new);
			note(id, What.COLLECTED, device);
			tell(link, Happening.What.COLLECTED);
			this.rows.removeUsedUp(id);
			return copy;
		});
		return seal.open(sealed, link.place());
	}

	private ShareLink open(Optional<ShareLink> found) {
		return found.filter((link) -> this.mode.serves() && link.state(this.clock.now()) == State.OPEN)
			.orElseThrow(LinkGone::new);
	}

	private Shared shared(ShareLink link) {
		owners(link);
		return new Shared(link.id(), link.passcode() != null, this.clock.shown(link.period().ends()));
	}

	/** The brief, open for who made the link; when it is not, the link does not open. */
	private OpenBrief owners(ShareLink link) {
		return this.door.open(link.brief(), link.account()).orElseThrow(LinkGone::new);
	}

	private void note(String id, What what, String device) {
		this.rows.happened(id, new Event(this.clock.now(), what, device));
	}

	/** Nobody who is signed in did it. */
	private void tell(ShareLink link, Happening.What what) {
		this.events.publishEvent(new Happening(link.brief(), null, what, null));
	}

	private static void require(boolean open) {
		if (!open) {
			throw new LinkGone();
		}
	}

	/**
	 * A link that opens, as far as its receiver may know.
	 *
	 * @param id its id
	 * @param locked whether it asks for a passcode
	 * @param ends when it ends
	 */
	public record Shared(String id, boolean locked, Instant ends) {

	}

}
