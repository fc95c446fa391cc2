package org.doctorbrief.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.sharing.ShareLink.Counts;
import org.doctorbrief.sharing.ShareLink.Event;
import org.doctorbrief.sharing.ShareLink.Period;
import org.doctorbrief.sharing.ShareLink.What;
import org.doctorbrief.values.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored links; each count is raised by one statement that also looks at its limit.
 */
@Repository
class ShareLinkRows {

	private static final String OPEN = " and ended_at is null and downloads < most and ends_at > ?";

	/** Somebody without a passcode could fill the table otherwise. */
	private static final int MOST_EVENTS = 200;

	private final JdbcClient jdbc;

	ShareLinkRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(ShareLink link, LinkToken token, byte[] copy) {
		Timestamp created = Timestamp.from(link.period().created());
		this.jdbc
			.sql("insert into share_link (id, brief_id, account_id, token_hash, passcode, about, brief_version,"
					+ " created_at, ends_at, seen_at, most, opens, downloads, fails)"
					+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)")
			.params(link.id(), link.brief(), link.account(), token.hash(), link.passcode(), link.about(),
					link.version(), created, Timestamp.from(link.period().ends()), created, link.counts().most())
			.update();
		this.jdbc.sql("insert into share_copy (link_id, sealed) values (?, ?)").params(link.id(), copy).update();
	}

	Optional<ShareLink> withToken(LinkToken token) {
		return this.jdbc.sql("select * from share_link where token_hash = ?")
			.param(token.hash())
			.query(ShareLinkRows::link)
			.optional();
	}

	Optional<ShareLink> find(String id) {
		return this.jdbc.sql("select * from share_link where id = ?").param(id).query(ShareLinkRows::link).optional();
	}

	/** The newest first. */
	List<ShareLink> ofBrief(String brief) {
		return this.jdbc.sql("select * from share_link where brief_id = ? order by created_at desc, id")
			.param(brief)
			.query(ShareLinkRows::link)
			.list();
	}

	/** Those of an account with at least so many wrong tries that were not ended. */
	List<ShareLink> refusedOften(String account, int fails) {
		return this.jdbc.sql("select * from share_link where account_id = ? and fails >= ? and ended_at is null")
			.params(account, fails)
			.query(ShareLinkRows::link)
			.list();
	}

	/** Whether one more passcode may be looked at; counts it as wrong for now. */
	boolean countTry(String id, Instant now) {
		return this.jdbc.sql("update share_link set fails = fails + 1, seen_at = ? where id = ? and fails < ?" + OPEN)
			.params(Timestamp.from(now), id, ShareLink.WRONG_TRIES, Timestamp.from(now))
			.update() == 1;
	}

	void takeBackTry(String id) {
		this.jdbc.sql("update share_link set fails = fails - 1 where id = ? and fails > 0").param(id).update();
	}

	boolean countOpen(String id, Instant now) {
		return this.jdbc.sql("update share_link set opens = opens + 1, seen_at = ? where id = ? and fails < ?" + OPEN)
			.params(Timestamp.from(now), id, ShareLink.WRONG_TRIES, Timestamp.from(now))
			.update() == 1;
	}

	boolean countDownload(String id, Instant now) {
		return this.jdbc
			.sql("update share_link set downloads = downloads + 1, seen_at = ? where id = ? and fails < ?" + OPEN)
			.params(Timestamp.from(now), id, ShareLink.WRONG_TRIES, Timestamp.from(now))
			.update() == 1;
	}

	Optional<byte[]> copy(String id) {
		return this.jdbc.sql("select sealed from share_copy where link_id = ?")
			.param(id)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	/**
	 * Puts a newer copy in the place of the one there is; there is none once it ended.
	 */
	boolean replaceCopy(String id, byte[] sealed, long version) {
		return this.jdbc.sql("update share_copy set sealed = ? where link_id = ?").params(sealed, id).update() == 1
				&& this.jdbc.sql("update share_link set brief_version = ? where id = ?")
					.params(version, id)
					.update() == 1;
	}

	/** A copy that nobody may fetch any more. */
	void removeUsedUp(String id) {
		this.jdbc.sql(
				"delete from share_copy where link_id in (select id from share_link where id = ? and downloads >= most)")
			.param(id)
			.update();
	}

	void end(String id, Instant now) {
		this.jdbc.sql("update share_link set ended_at = ? where id = ? and ended_at is null")
			.params(Timestamp.from(now), id)
			.update();
		this.jdbc.sql("delete from share_copy where link_id = ?").param(id).update();
	}

	/** Forgets what was over, or ended by hand, at that moment. */
	int removeUntil(Instant then) {
		return this.jdbc.sql("delete from share_link where ends_at <= ? or ended_at <= ?")
			.params(Timestamp.from(then), Timestamp.from(then))
			.update();
	}

	void happened(String id, Event event) {
		int known = this.jdbc.sql("select count(*) from share_event where link_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
		if (known < MOST_EVENTS) {
			this.jdbc.sql("insert into share_event (id, link_id, happened_at, what, device) values (?, ?, ?, ?, ?)")
				.params(Ids.random(), id, Timestamp.from(event.at()), event.what().name(), event.device())
				.update();
		}
	}

	/** The latest first. */
	List<Event> events(String id, int most) {
		return this.jdbc
			.sql("select * from share_event where link_id = ? order by happened_at desc, id fetch first " + most
					+ " rows only")
			.param(id)
			.query((row, number) -> new Event(at(row, "happened_at"), What.valueOf(row.getString("what")),
					row.getString("device")))
			.list();
	}

	/** The latest moment at which any link was made or used. */
	Optional<Instant> lastSeen() {
		return this.jdbc.sql("select max(seen_at) as seen from share_link")
			.query((row, number) -> Optional.ofNullable(at(row, "seen")))
			.single();
	}

	void seen(Instant now) {
		this.jdbc.sql("update share_link set seen_at = ? where seen_at < ?")
			.params(Timestamp.from(now), Timestamp.from(now))
			.update();
	}

	private static ShareLink link(ResultSet row, int number) throws SQLException {
		Period period = new Period(at(row, "created_at"), at(row, "ends_at"), at(row, "ended_at"));
		Counts counts = new Counts(row.getInt("opens"), row.getInt("downloads"), row.getInt("most"),
				row.getInt("fails"));
		return new ShareLink(row.getString("id"), row.getString("brief_id"), row.getString("account_id"),
				row.getString("passcode"), row.getBytes("about"), row.getLong("brief_version"), period, counts);
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
