package org.doctorbrief.brief;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

	private final Set<String> newer = new HashSet<>();

	Snapshot(OpenBrief reader, Map<String, StoredSection> rows, SectionCodec codec) {
		this.reader = reader;
		this.rows = rows;
		this.codec = codec;
	}

	/**
	 * The content of that section, blank when nothing was stored yet, it is hidden, or a
	 * newer version of the application wrote it.
	 * @param section which part
	 * @param <C> the type of its content
	 * @return the content
	 */
	public <C> C of(Section<C> section) {
		return section.contentType()
			.cast(this.opened.computeIfAbsent(section.key(), (key) -> stands(key) ? opened(section) : section.blank()));
	}

	private <C> C opened(Section<C> section) {
		try {
			return this.codec.open(section, this.rows.get(section.key()));
		}
		catch (WrittenByNewerVersion ex) {
			this.newer.add(section.key());
			return section.blank();
		}
	}

	/**
	 * Whether a newer version of the application wrote that section; it must be shown as
	 * such then.
	 */
	public boolean newer(String section) {
		this.codec.section(section).ifPresent(this::of);
		return this.newer.contains(section);
	}

	/** Refuses a page of a section that a newer version of the application wrote. */
	public void requireReadable(Section<?> section) {
		if (newer(section.key())) {
			throw new WrittenByNewerVersion();
		}
	}

	private boolean stands(String section) {
		return this.rows.containsKey(section) && !hides(section);
	}

	/**
	 * Each section that was ever saved and is not hidden, as it stands in its row: those
	 * that a newer version wrote, and those that only a newer version knows, too.
	 */
	Map<String, Stored> stored() {
		Map<String, Stored> stored = new TreeMap<>();
		this.rows.forEach((key, row) -> {
			if (stands(key)) {
				stored.put(key, new Stored(row.asVersion(), this.codec.json(row)));
			}
		});
		return stored;
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

	/**
	 * A section as it stands in its row.
	 *
	 * @param version what is known of it besides its content
	 * @param json its content with the number of its shape
	 */
	record Stored(Version version, byte[] json) {

	}

}
