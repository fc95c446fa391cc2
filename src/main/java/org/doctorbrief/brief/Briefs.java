package org.doctorbrief.brief;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Seal;
import org.doctorbrief.vault.Storage;
import org.doctorbrief.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Starts, reads, changes and deletes briefs; whatever it reports as done is on disk.
 */
@Service
public class Briefs {

	private final BriefRepository rows;

	private final SectionRepository sections;

	private final List<Section<?>> known;

	private final BriefAccess access;

	private final Archive archive;

	private final Vault vault;

	private final ContentMapper mapper;

	private final Durably durably;

	private final Storage storage;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Briefs(BriefRepository rows, SectionRepository sections, List<Section<?>> known, BriefAccess access,
			Archive archive, Vault vault, ContentMapper mapper, Durably durably, Storage storage, Clock clock,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.sections = sections;
		this.known = known;
		this.access = access;
		this.archive = archive;
		this.vault = vault;
		this.mapper = mapper;
		this.durably = durably;
		this.storage = storage;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Starts an empty brief.
	 * @param account the id of the account that will own it
	 * @return the brief, open for its owner
	 */
	public OpenBrief start(String account) {
		return start(account, List.of());
	}

	/** Starts a brief that holds all this from the beginning. */
	OpenBrief start(String account, List<SectionCodec.Saved<?>> held) {
		OpenBrief brief = new OpenBrief(Ids.random(), account, new Grant(Role.OWNER, Set.of()));
		this.durably.run(() -> {
			StoredBrief row = this.rows.saveAndFlush(new StoredBrief(brief.id(),
					this.vault.newKey(SectionCodec.owner(brief.id())), this.clock.instant()));
			this.access.own(brief.id(), account);
			held.forEach((saved) -> this.sections
				.save(codec(row).seal(saved, new StoredSection(brief.id(), saved.section().key()))));
			tell(brief, What.STARTED, null);
		});
		return brief;
	}

	/** The whole brief as it stands now, in one statement. */
	public Snapshot snapshot(OpenBrief brief) {
		List<Object[]> found = this.rows.findWhole(brief.id());
		if (found.isEmpty()) {
			throw new BriefGone();
		}
		Map<String, StoredSection> sections = new HashMap<>();
		for (Object[] row : found) {
			if (row[1] instanceof StoredSection section) {
				sections.put(section.name(), section);
			}
		}
		return new Snapshot(brief, sections, codec((StoredBrief) found.get(0)[0]));
	}

	/**
	 * Changes one section, alone and in full; when the verb changes nothing, nothing is
	 * written.
	 * @param brief the open brief
	 * @param section which part
	 * @param verb makes the next state from the one stored now
	 * @param <C> the type of its content
	 */
	public <C> void change(OpenBrief brief, Section<C> section, UnaryOperator<C> verb) {
		brief.requireWriting();
		brief.requireShown(section.key());
		this.durably.run(() -> {
			StoredBrief locked = this.rows.lock(brief.id()).orElseThrow(BriefGone::new);
			StoredSection row = this.sections.findById(new StoredSection.Key(brief.id(), section.key()))
				.orElseGet(() -> new StoredSection(brief.id(), section.key()));
			SectionCodec codec = codec(locked);
			C before = row.isNew() ? section.blank() : codec.open(section, row);
			C after = verb.apply(before);
			if (!after.equals(before)) {
				replace(row, codec, section, after);
				tell(brief, What.CHANGED, section.key());
			}
		});
	}

	private <C> void replace(StoredSection row, SectionCodec codec, Section<C> section, C after) {
		if (!row.isNew()) {
			this.archive.keep(row.briefId(), row.asVersion(), this.clock.instant());
		}
		this.sections.save(codec.seal(section, row, after, this.clock.instant()));
	}

	/** The brief's own seal, for what another room keeps beside it. */
	public Seal seal(OpenBrief brief) {
		return codec(this.rows.findById(brief.id()).orElseThrow(BriefGone::new)).seal();
	}

	/**
	 * Deletes a brief and its key at once; old bytes leave the file when it is compacted.
	 */
	public void delete(OpenBrief brief) {
		this.durably.run(() -> deleteAlong(brief));
		this.storage.wantsCompacting();
	}

	/** The same as a part of something larger, which asks for the compacting. */
	public void deleteAlong(OpenBrief brief) {
		brief.requireOwner();
		this.rows.remove(brief.id());
		tell(brief, What.DELETED, null);
	}

	private void tell(OpenBrief brief, What what, String part) {
		this.events.publishEvent(Happening.of(brief, what, part));
	}

	private SectionCodec codec(StoredBrief brief) {
		return new SectionCodec(brief.id(), this.mapper,
				this.vault.open(brief.wrappedKey(), SectionCodec.owner(brief.id())), this.known);
	}

}
