package org.doctorbrief.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Role;
import org.doctorbrief.passwords.Passcode;
import org.doctorbrief.vault.Durably;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Who may open a brief besides its owner: invited, changed and ended by the owner alone.
 */
@Service
class People {

	private final BriefGrantRepository grants;

	private final OpenInvitations invitations;

	private final Briefs briefs;

	private final Accounts accounts;

	private final PasswordEncoder codes;

	private final Durably durably;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	People(BriefGrantRepository grants, OpenInvitations invitations, Briefs briefs, Accounts accounts,
			PasswordEncoder codes, Durably durably, Clock clock, ApplicationEventPublisher events) {
		this.grants = grants;
		this.invitations = invitations;
		this.briefs = briefs;
		this.accounts = accounts;
		this.codes = codes;
		this.durably = durably;
		this.clock = clock;
		this.events = events;
	}

	/** Everybody who may open the brief besides its owner. */
	List<Companion> of(OpenBrief brief) {
		return this.grants.findByBrief(brief.id())
			.stream()
			.filter((grant) -> grant.grant().role() != Role.OWNER)
			.map((grant) -> companion(brief, grant))
			.toList();
	}

	/** The one with that account. */
	Optional<Companion> find(OpenBrief brief, String account) {
		return of(brief).stream().filter((one) -> one.account().equals(account)).findFirst();
	}

	/**
	 * The invitations that nobody has taken yet, with what the owner calls each person.
	 */
	List<Waiting> waiting(OpenBrief brief) {
		return this.invitations.open(brief)
			.stream()
			.map((one) -> new Waiting(one.id(), called(brief, one.called()), one.role(), one.endsAt()))
			.toList();
	}

	/** Whether one more invitation can wait. */
	boolean hasRoom(OpenBrief brief) {
		return this.invitations.open(brief).size() < Invitation.MOST;
	}

	/** Invites somebody on these terms; link and code are shown this once. */
	Invitation.Secrets invite(OpenBrief brief, String called, Terms terms) {
		brief.requireOwner();
		InvitationToken link = InvitationToken.random();
		Passcode code = Passcode.random();
		String hash = this.codes.encode(code.letters());
		byte[] sealed = this.briefs.seal(brief).seal(called.getBytes(UTF_8), place(brief));
		this.durably.run(() -> {
			this.invitations.removeEnded();
			this.invitations.keep(brief, link, hash, terms, sealed);
			tell(brief, What.INVITED, terms.role().name());
		});
		return new Invitation.Secrets(link, code.shown());
	}

	/** Takes an invitation back. */
	void takeBack(OpenBrief brief, String invitation) {
		brief.requireOwner();
		this.durably.run(() -> this.invitations.remove(brief.id(), invitation));
	}

	/** Keeps these sections from that person, and no others. */
	void hide(OpenBrief brief, String account, Set<String> sections) {
		brief.requireOwner();
		this.durably.run(() -> this.grants.findById(new BriefGrant.Key(brief.id(), account)).ifPresent((grant) -> {
			grant.hide(sections);
			tell(brief, What.HIDDEN, grant.grant().role().name());
		}));
	}

	/** Ends what that person may do, at once. */
	void end(OpenBrief brief, String account) {
		this.durably.run(() -> this.grants.findById(new BriefGrant.Key(brief.id(), account))
			.filter((grant) -> grant.grant().role() != Role.OWNER)
			.ifPresent((grant) -> {
				this.grants.delete(grant);
				tell(brief, What.ENDED, grant.grant().role().name());
			}));
	}

	/** Whether that is the invitation's code; it counts as a try. */
	boolean isCode(Invitation invitation, String typed) {
		String letters = Passcode.typed(typed).map(Passcode::letters).orElse("");
		return this.invitations.countTry(invitation) && this.codes.matches(letters, invitation.code());
	}

	/** Opens the brief of an invitation for somebody who knew its code. */
	void accept(Invitation invitation, String account) {
		this.durably.run(() -> {
			boolean owns = this.grants.findById(new BriefGrant.Key(invitation.brief(), account))
				.filter((grant) -> grant.grant().role() == Role.OWNER)
				.isPresent();
			if (this.invitations.remove(invitation.brief(), invitation.id()) && !owns) {
				this.grants.save(new BriefGrant(invitation.brief(), account, invitation.terms(), invitation.called(),
						this.clock.instant()));
				this.events
					.publishEvent(new Happening(invitation.brief(), account, What.JOINED, invitation.role().name()));
			}
		});
	}

	private void tell(OpenBrief brief, What what, String part) {
		this.events.publishEvent(Happening.of(brief, what, part));
	}

	private Companion companion(OpenBrief brief, BriefGrant grant) {
		String called = (grant.called() != null) ? called(brief, grant.called())
				: this.accounts.nameOf(grant.accountId());
		return new Companion(grant.accountId(), called, grant.grant(), grant.basis(), grant.since());
	}

	private String called(OpenBrief brief, byte[] sealed) {
		return new String(this.briefs.seal(brief).open(sealed, place(brief)), UTF_8);
	}

	static String place(OpenBrief brief) {
		return "called:" + brief.id();
	}

	/**
	 * An invitation as its owner sees it.
	 *
	 * @param id its id
	 * @param called what the owner calls the invited person
	 * @param role what she will be
	 * @param endsAt when the invitation ends
	 */
	record Waiting(String id, String called, Role role, Instant endsAt) {

	}

}
