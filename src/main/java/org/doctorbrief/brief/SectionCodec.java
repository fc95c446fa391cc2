package org.doctorbrief.brief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.vault.Seal;

/** Turns one brief's content into sealed rows and back. */
class SectionCodec {

	private final String brief;

	private final ContentMapper mapper;

	private final Seal seal;

	private final List<Section<?>> sections;

	SectionCodec(String brief, ContentMapper mapper, Seal seal, List<Section<?>> sections) {
		this.brief = brief;
		this.mapper = mapper;
		this.seal = seal;
		this.sections = sections;
	}

	static String owner(String brief) {
		return "brief:" + brief;
	}

	String brief() {
		return this.brief;
	}

	Seal seal() {
		return this.seal;
	}

	/** The section of that key, if this version of the application has it. */
	Optional<Section<?>> section(String key) {
		return this.sections.stream().filter((section) -> section.key().equals(key)).findFirst();
	}

	<C> C open(Section<C> section, StoredSection row) {
		return this.mapper.read(section, json(row));
	}

	byte[] json(StoredSection row) {
		return this.seal.open(row.sealed(), row.place(row.version()));
	}

	<C> C open(Section<C> section, Version version) {
		return this.mapper.read(section, this.seal.open(version.sealed(), version.place(this.brief)));
	}

	<C> StoredSection seal(Section<C> section, StoredSection row, C content, Instant now) {
		return seal(new Saved<>(section, content, row.version() + 1, now), row);
	}

	<C> StoredSection seal(Saved<C> saved, StoredSection row) {
		row.replace(saved.version(), saved.at(),
				this.seal.seal(this.mapper.write(saved.section(), saved.content()), row.place(saved.version())));
		return row;
	}

	/**
	 * What a section holds after a save.
	 *
	 * @param section the section
	 * @param content its content
	 * @param version the number of that save
	 * @param at when it was saved
	 * @param <C> the type of its content
	 */
	record Saved<C>(Section<C> section, C content, long version, Instant at) {

	}

}
