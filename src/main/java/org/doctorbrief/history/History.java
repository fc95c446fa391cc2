package org.doctorbrief.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.doctorbrief.brief.Archive;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Version;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Storage;

import org.springframework.stereotype.Component;

/** Keeps the last ten versions of each section, sealed as they were. */
@Component
class History implements Archive {

	static final int KEPT = 10;

	/** How long the removal of an entry can be undone with one button. */
	static final Duration UNDO = Duration.ofMinutes(10);

	private final VersionRepository rows;

	private final Durably durably;

	private final Storage storage;

	private final Clock clock;

	History(VersionRepository rows, Durably durably, Storage storage, Clock clock) {
		this.rows = rows;
		this.durably = durably;
		this.storage = storage;
		this.clock = clock;
	}

	@Override
	public void keep(String brief, Version replaced, Instant now) {
		this.rows.save(new StoredVersion(brief, replaced, now));
		if (replaced.number() > KEPT) {
			this.rows.removeUntil(brief, replaced.section(), replaced.number() - KEPT);
		}
	}

	/** The versions of a section, the newest first. */
	List<Version> of(OpenBrief brief, String section) {
		return this.rows.of(brief.id(), section).stream().map(StoredVersion::asVersion).toList();
	}

	/** That version of a section. */
	Optional<Version> find(OpenBrief brief, String section, long number) {
		return this.rows.findById(new StoredVersion.Key(brief.id(), section, number)).map(StoredVersion::asVersion);
	}

	/** The versions that were replaced within the last ten minutes, the newest first. */
	Stream<Version> lately(OpenBrief brief, String section) {
		return this.rows.replacedSince(brief.id(), section, this.clock.instant().minus(UNDO))
			.stream()
			.map(StoredVersion::asVersion);
	}

	/** Forgets all versions of a section but the one that stands. */
	void forget(OpenBrief brief, String section) {
		brief.requireWriting();
		this.durably.run(() -> this.rows.removeUntil(brief.id(), section, Long.MAX_VALUE));
		this.storage.wantsCompacting();
	}

}
