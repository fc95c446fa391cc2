package org.doctorbrief.brief;

import java.time.Instant;
import java.util.Map;

import org.doctorbrief.vault.Seal;

import org.doctorbrief.values.When;

/**
 * A whole brief as it stood at one moment; page, task list, print and export read the
 * same one and so cannot disagree.
 */
public class Snapshot {

	private final Map<String, StoredSection> rows;

	private final SectionCodec codec;

	private final OpenBrief reader;

	private final OpenedSections sections;

	Snapshot(OpenBrief reader, Map<String, StoredSection> rows, SectionCodec codec) {
		this.reader = reader;
		this.rows = rows;
		this.codec = codec;
		this.sections = new OpenedSections(reader, rows, codec);
	}

	/**
	 * The content of that section, blank when nothing was stored yet, it is hidden, or a
	 * newer version of the application wrote it.
	 */
	public <C> C of(Section<C> section) {
		return this.sections.of(section);
	}

	/** Whether a newer version of the application wrote it; that must be shown then. */
	public boolean newer(String section) {
		return this.sections.newer(section);
	}

	/** Refuses a page of a section that a newer version of the application wrote. */
	public void requireReadable(Section<?> section) {
		if (newer(section.key())) {
			throw new WrittenByNewerVersion();
		}
	}

	/**
	 * Each section that was ever saved and is not hidden, as it stands in its row: those
	 * that a newer version wrote, and those that only a newer version knows, too.
	 */
	Map<String, OpenedSections.Stored> stored() {
		return this.sections.stored();
	}

	/**
	 * Whether that section is kept from whoever reads; it must be shown as hidden then.
	 */
	public boolean hides(String section) {
		return this.reader.hides(section);
	}

	/** What that section was in an earlier version. */
	public <C> C of(Section<C> section, Version version) {
		this.reader.requireShown(section.key());
		return this.codec.open(section, version);
	}

	/** Whether that section was saved more than once. */
	public boolean hasPast(Section<?> section) {
		return this.sections.hasPast(section.key());
	}

	/** The brief's id. */
	public String id() {
		return this.codec.brief();
	}

	/** The brief's own seal, for what another room keeps beside it. */
	public Seal seal() {
		return this.codec.seal();
	}

	/** The number of saves so far; it stands on every printed page. */
	public long version() {
		return this.rows.values().stream().mapToLong(StoredSection::version).sum();
	}

	/** When it was last changed, or nothing when it never was. */
	public Instant changedAt() {
		return this.rows.values().stream().map(StoredSection::changedAt).max(Instant::compareTo).orElse(null);
	}

}
