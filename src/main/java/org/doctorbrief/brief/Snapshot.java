package org.doctorbrief.brief;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

	private final Map<String, Object> opened = new HashMap<>();

	Snapshot(OpenBrief reader, Map<String, StoredSection> rows, SectionCodec codec) {
		this.reader = reader;
		this.rows = rows;
		this.codec = codec;
	}

	/**
	 * The content of that section, blank when nothing was stored yet or it is hidden.
	 * @param section which part
	 * @param <C> the type of its content
	 * @return the content
	 */
	public <C> C of(Section<C> section) {
		return section.contentType()
			.cast(this.opened.computeIfAbsent(section.key(),
					(key) -> stands(key) ? this.codec.open(section, this.rows.get(key)) : section.blank()));
	}

	private boolean stands(String section) {
		return this.rows.containsKey(section) && !hides(section);
	}

	/** What is known of that section besides its content, when it was ever saved. */
	Optional<Version> stored(String section) {
		return stands(section) ? Optional.of(this.rows.get(section).asVersion()) : Optional.empty();
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
		return stands(section.key()) && this.rows.get(section.key()).version() > 1;
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
