package org.doctorbrief.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored chains; an entry is written once and never changed. */
@Component
class TrailRows {

	private static final String HEAD = "select brief_id, gone, gone_link, number as last, link as last_link, mark "
			+ "from trail_head where brief_id = ? for update";

	private static final String ENTRY = "select brief_id, number, happened_at, account_id, what, part, link "
			+ "from trail_entry ";

	private static final String WHOLE = "select h.brief_id, h.gone, h.gone_link, h.number as last, "
			+ "h.link as last_link, h.mark, e.number, e.happened_at, e.account_id, e.what, e.part, e.link "
			+ "from trail_head h left join trail_entry e on e.brief_id = h.brief_id "
			+ "where h.brief_id = ? order by e.number";

	private final JdbcClient jdbc;

	TrailRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The head of a chain; until the transaction ends, nobody else gets it. */
	Optional<Head> lock(String brief) {
		return this.jdbc.sql(HEAD).param(brief).query((row, number) -> head(row)).optional();
	}

	/** The number of the last entry that is there, whatever the head says. */
	long last(String brief) {
		return this.jdbc.sql("select coalesce(max(number), 0) from trail_entry where brief_id = ?")
			.param(brief)
			.query(Long.class)
			.single();
	}

	/** Whether the very same was written down since then. */
	boolean has(Entry entry, Instant since) {
		return this.jdbc
			.sql("select count(*) from trail_entry where brief_id = ? and happened_at >= ? and what = ? "
					+ "and account_id is not distinct from ? and part is not distinct from ?")
			.params(entry.brief(), Timestamp.from(since), entry.what(), entry.account(), entry.part())
			.query(Long.class)
			.single() > 0;
	}

	/** Writes an entry. */
	void add(Entry entry) {
		this.jdbc
			.sql("insert into trail_entry (brief_id, number, happened_at, account_id, what, part, link) "
					+ "values (?, ?, ?, ?, ?, ?, ?)")
			.params(entry.brief(), entry.number(), Timestamp.from(entry.at()), entry.account(), entry.what(),
					entry.part(), bytes(entry.link()))
			.update();
	}

	/** Writes a head, in place of the one before. */
	void save(Head head) {
		int there = this.jdbc
			.sql("update trail_head set gone = ?, gone_link = ?, number = ?, link = ?, mark = ? where brief_id = ?")
			.params(head.gone(), bytes(head.goneLink()), head.number(), bytes(head.link()), bytes(head.mark()),
					head.brief())
			.update();
		if (there == 0) {
			this.jdbc
				.sql("insert into trail_head (brief_id, gone, gone_link, number, link, mark) values (?, ?, ?, ?, ?, ?)")
				.params(head.brief(), head.gone(), bytes(head.goneLink()), head.number(), bytes(head.link()),
						bytes(head.mark()))
				.update();
		}
	}

	/** Goes along a whole chain as it stands at one moment. */
	Check check(String brief, Check check) {
		this.jdbc.sql(WHOLE).param(brief).query((row) -> {
			check.begin(head(row));
			if (row.getBytes("link") != null) {
				check.next(entry(row));
			}
		});
		return check;
	}

	/** The newest entries before that number, the newest first. */
	List<Entry> before(String brief, long number, int most) {
		return this.jdbc.sql(ENTRY + "where brief_id = ? and number < ? order by number desc limit ?")
			.params(brief, number, most)
			.query((row, index) -> entry(row))
			.list();
	}

	/** The briefs of which something is older than that. */
	List<String> olderThan(Instant then) {
		return this.jdbc.sql("select distinct brief_id from trail_entry where happened_at < ?")
			.param(Timestamp.from(then))
			.query(String.class)
			.list();
	}

	/** The last entry before the first that is not older than that. */
	Optional<Entry> lastOlderThan(String brief, Instant then) {
		long kept = this.jdbc
			.sql("select coalesce(min(number), ?) from trail_entry where brief_id = ? and happened_at >= ?")
			.params(Long.MAX_VALUE, brief, Timestamp.from(then))
			.query(Long.class)
			.single();
		return before(brief, kept, 1).stream().findFirst();
	}

	/** Removes the entries up to that one. */
	void removeUntil(Entry last) {
		this.jdbc.sql("delete from trail_entry where brief_id = ? and number <= ?")
			.params(last.brief(), last.number())
			.update();
	}

	/** Removes the last trace of a chain. */
	void removeHead(String brief) {
		this.jdbc.sql("delete from trail_head where brief_id = ?").param(brief).update();
	}

	private static Head head(ResultSet row) throws SQLException {
		return new Head(row.getString("brief_id"), row.getLong("gone"), hex(row, "gone_link"), row.getLong("last"),
				hex(row, "last_link"), hex(row, "mark"));
	}

	private static Entry entry(ResultSet row) throws SQLException {
		return new Entry(row.getString("brief_id"), row.getLong("number"), row.getTimestamp("happened_at").toInstant(),
				row.getString("account_id"), row.getString("what"), row.getString("part"), hex(row, "link"));
	}

	private static String hex(ResultSet row, String column) throws SQLException {
		byte[] bytes = row.getBytes(column);
		return (bytes != null) ? HexFormat.of().formatHex(bytes) : null;
	}

	private static byte[] bytes(String hex) {
		return (hex != null) ? HexFormat.of().parseHex(hex) : null;
	}

}
