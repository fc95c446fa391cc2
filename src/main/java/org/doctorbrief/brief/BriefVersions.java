package org.doctorbrief.brief;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells up to which version a brief was changed, and nothing else of it. */
@Component
public class BriefVersions {

	private final JdbcClient jdbc;

	BriefVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The versions, by its id, of each brief whose id begins so. */
	public Map<String, Long> startingWith(String id) {
		Map<String, Long> versions = new HashMap<>();
		this.jdbc
			.sql("select b.id, coalesce(sum(s.version), 0) from brief b left join brief_section s on s.brief_id = b.id"
					+ " where b.id like ? group by b.id")
			.param(id + "%")
			.query((row) -> {
				versions.put(row.getString(1), row.getLong(2));
			});
		return versions;
	}

}
