package org.doctorbrief.testing;

import java.nio.charset.StandardCharsets;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.ContentMapper;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts content into a brief past the pages, and reads it back.
 *
 * @param door opens briefs
 * @param briefs changes them
 * @param mapper reads content
 * @param jdbc finds the account
 */
@TestComponent
public record Stored(BriefDoor door, Briefs briefs, ContentMapper mapper, JdbcClient jdbc) {

	/** Makes this the content of that section; quotes are single ones. */
	public <C> void put(Person person, Section<C> section, int format, String content) {
		String json = "{'format': %d, 'content': %s}".formatted(format, content).replace('\'', '"');
		C next = this.mapper.read(section, json.getBytes(StandardCharsets.UTF_8));
		this.briefs.change(open(person), section, (before) -> next);
	}

	/** The brief as it stands now. */
	public Snapshot of(Person person) {
		return this.briefs.snapshot(open(person));
	}

	private OpenBrief open(Person person) {
		return this.door.open(person.briefId(), new Grants(this.jdbc).account(person)).orElseThrow();
	}

}
