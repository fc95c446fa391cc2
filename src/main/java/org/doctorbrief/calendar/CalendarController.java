package org.doctorbrief.calendar;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The dates of a brief as one file for a calendar. */
@Controller
class CalendarController {

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

	private final Briefs briefs;

	private final CalendarSection section;

	private final Days days;

	private final CalendarFile file;

	CalendarController(Briefs briefs, CalendarSection section, Days days, CalendarFile file) {
		this.briefs = briefs;
		this.section = section;
		this.days = days;
		this.file = file;
	}

	@GetMapping("/briefs/{brief}/calendar/dates.ics")
	ResponseEntity<byte[]> dates(OpenBrief brief, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		List<Day> days = this.days.in(snapshot);
		if (days.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		ContentDisposition saved = ContentDisposition.attachment().filename("dates.ics").build();
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
			.body(this.file.of(brief.id(), days, snapshot.of(this.section).titles(), language));
	}

}
