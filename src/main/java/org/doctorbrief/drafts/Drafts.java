package org.doctorbrief.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Seal;
import org.doctorbrief.vault.Storage;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps what somebody typed and did not save yet. Only its writer sees it, for thirty
 * days; it never counts as an answer.
 */
@Service
public class Drafts {

	static final Duration LIFETIME = Duration.ofDays(30);

	static final int LONGEST = 64 * 1024;

	private final DraftRepository rows;

	private final DraftPages pages;

	private final Briefs briefs;

	private final Durably durably;

	private final Storage storage;

	private final Clock clock;

	Drafts(DraftRepository rows, DraftPages pages, Briefs briefs, Durably durably, Storage storage, Clock clock) {
		this.rows = rows;
		this.pages = pages;
		this.briefs = briefs;
		this.durably = durably;
		this.storage = storage;
		this.clock = clock;
	}

	/**
	 * Keeps what was typed on a page, in place of what was kept of it before.
	 * @param brief the open brief
	 * @param page the page's path below the brief, such as {@code story/telling}
	 * @param typed what was typed
	 * @throws ResponseStatusException if there is no such page, or that is too much
	 */
	public void keep(OpenBrief brief, String page, Typed typed) {
		keep(brief, page, typed, Tab.ANY);
	}

	/** The same from one window; tells whether it was kept. */
	boolean keep(OpenBrief brief, String page, Typed typed, Tab tab) {
		brief.requireWriting();
		requireOurs(page);
		if (typed.length() > LONGEST) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		StoredDraft.Key key = key(brief, page);
		byte[] sealed = this.briefs.seal(brief).seal(typed.bytes(), key.place());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		StoredDraft draft = new StoredDraft(key, tab.id(), now, sealed);
		try {
			return this.durably.call(() -> store(draft, tab));
		}
		catch (DataIntegrityViolationException ex) {
			// another window was the first to keep something of this page, just now
			return this.durably.call(() -> store(draft, tab));
		}
	}

	private boolean store(StoredDraft draft, Tab tab) {
		this.rows.removeUntil(lastExpired());
		boolean mayReplace = this.rows.findById(draft.key()).filter((there) -> !tab.mayReplace(there)).isEmpty();
		if (mayReplace) {
			this.rows.saveAndFlush(draft);
		}
		return mayReplace;
	}

	/** What this account typed on that page and did not save yet. */
	public Optional<Draft> find(OpenBrief brief, String page) {
		return this.rows.findById(key(brief, page))
			.filter((row) -> row.savedAt().isAfter(lastExpired()))
			.map((row) -> open(row, this.briefs.seal(brief)));
	}

	/**
	 * What this account typed and did not save yet, on that page and on those below it.
	 */
	public Waiting waiting(OpenBrief brief, String page, Snapshot snapshot) {
		Draft here = null;
		SortedMap<String, Instant> below = new TreeMap<>();
		for (StoredDraft row : this.rows.findOn(brief.id(), brief.account(), page, lastExpired())) {
			if (row.key().page().equals(page)) {
				here = open(row, snapshot.seal());
			}
			else {
				below.put(row.key().page(), row.savedAt());
			}
		}
		return new Waiting(Optional.ofNullable(here), below);
	}

	/**
	 * Forgets what was typed on that page; inside a change it goes when that is saved.
	 */
	public void discard(OpenBrief brief, String page) {
		this.rows.remove(brief.id(), brief.account(), page);
	}

	/** Forgets it because its writer says so: the old bytes leave the file as well. */
	void throwAway(OpenBrief brief, String page) {
		requireOurs(page);
		discard(brief, page);
		this.storage.wantsCompacting();
	}

	private void requireOurs(String page) {
		if (!this.pages.has(page)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** Forgets whatever is older than thirty days. */
	@EventListener(ApplicationReadyEvent.class)
	void expire() {
		this.rows.removeUntil(lastExpired());
	}

	private Instant lastExpired() {
		return this.clock.instant().minus(LIFETIME);
	}

	private static StoredDraft.Key key(OpenBrief brief, String page) {
		return new StoredDraft.Key(brief.id(), brief.account(), page);
	}

	private static Draft open(StoredDraft row, Seal seal) {
		return new Draft(row.savedAt(), Typed.read(seal.open(row.sealed(), row.key().place())));
	}

}
