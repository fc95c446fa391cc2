package org.doctorbrief.brief;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;

import org.doctorbrief.vault.Seal;
import org.doctorbrief.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes a section as a newer program would: with a field more, and a higher number of
 * its shape.
 */
record NewerRow(JdbcClient jdbc, Vault vault, String brief, String section) {

	/** What only a newer program can say. */
	static final String WORDS = "said of the future";

	void write() {
		long version = version();
		this.jdbc.sql("update brief_section set version = ?, sealed = ? where brief_id = ? and name = ?")
			.params(version + 1, seal().seal(newer(), place(this.section, version + 1)), this.brief, this.section)
			.update();
	}

	/** Writes the same as a part that only a newer program has. */
	void writeAs(String unknown) {
		this.jdbc.sql("insert into brief_section (brief_id, name, version, changed_at, sealed) values (?, ?, ?, ?, ?)")
			.params(this.brief, unknown, 1, Timestamp.from(Instant.now()), seal().seal(newer(), place(unknown, 1)))
			.update();
	}

	private long version() {
		return this.jdbc.sql("select version from brief_section where brief_id = ? and name = ?")
			.params(this.brief, this.section)
			.query(Long.class)
			.single();
	}

	private byte[] newer() {
		String json = new String(seal().open(sealed(), place(this.section, version())), StandardCharsets.UTF_8);
		String newer = json.replaceFirst("\"format\":\\d+", "\"format\":99")
			.replaceFirst("\"content\":\\{", "\"content\":{\"ofTheFuture\":\"" + WORDS + "\",");
		if (!newer.contains("99") || !newer.contains(WORDS)) {
			throw new IllegalStateException("Not the shape of a stored section");
		}
		return newer.getBytes(StandardCharsets.UTF_8);
	}

	/** The row as it is stored. */
	byte[] sealed() {
		return this.jdbc.sql("select sealed from brief_section where brief_id = ? and name = ?")
			.params(this.brief, this.section)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	private Seal seal() {
		byte[] key = this.jdbc.sql("select wrapped_key from brief where id = ?")
			.param(this.brief)
			.query((row, number) -> row.getBytes(1))
			.single();
		return this.vault.open(key, SectionCodec.owner(this.brief));
	}

	private String place(String name, long version) {
		return new Version(name, version, null, null).place(this.brief);
	}

}
