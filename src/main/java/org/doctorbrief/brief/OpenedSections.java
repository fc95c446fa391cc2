package org.doctorbrief.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sections of a brief that its reader may see, each opened when it is asked for. */
class OpenedSections {

	private final Map<String, StoredSection> rows = new TreeMap<>();

	private final SectionCodec codec;

	private final Map<String, Object> opened = new HashMap<>();

	private final Set<String> newer = new HashSet<>();

	OpenedSections(OpenBrief reader, Map<String, StoredSection> rows, SectionCodec codec) {
		this.codec = codec;
		this.rows.putAll(rows);
		this.rows.keySet().removeIf(reader::hides);
	}

	<C> C of(Section<C> section) {
		return section.contentType()
			.cast(this.opened.computeIfAbsent(section.key(),
					(key) -> this.rows.containsKey(key) ? opened(section) : section.blank()));
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

	boolean newer(String section) {
		this.codec.section(section).ifPresent(this::of);
		return this.newer.contains(section);
	}

	boolean hasPast(String section) {
		StoredSection row = this.rows.get(section);
		return row != null && row.version() > 1;
	}

	Map<String, Stored> stored() {
		Map<String, Stored> stored = new TreeMap<>();
		this.rows.forEach((key, row) -> stored.put(key, new Stored(row.asVersion(), this.codec.json(row))));
		return stored;
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
