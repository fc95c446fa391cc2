package org.doctorbrief.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.values.Moment;

import org.springframework.stereotype.Component;

/** Tells a brief's owner of her links. */
@Component
class LinkViews {

	private static final int MOST_LINES = 20;

	private final ShareLinks links;

	private final ShareLinkRows rows;

	private final LinkClock time;

	private final Clock clock;

	LinkViews(ShareLinks links, ShareLinkRows rows, LinkClock time, Clock clock) {
		this.links = links;
		this.rows = rows;
		this.time = time;
		this.clock = clock;
	}

	/** All links of a brief, the newest first. */
	List<LinkView> all(OpenBrief brief, long version) {
		return this.links.all(brief).stream().map((link) -> of(brief, link, version)).toList();
	}

	LinkView of(OpenBrief brief, ShareLink link, long version) {
		List<LinkView.Line> lines = this.rows.events(link.id(), MOST_LINES)
			.stream()
			.map((event) -> new LinkView.Line(event.what().name(), words(event.at()), event.device()))
			.toList();
		return new LinkView(link.id(), this.links.about(brief, link).name(), link.state(this.time.now()),
				link.passcode() != null, words(link.period().created()), words(link.period().ends()), link.counts(),
				link.version() != version, lines);
	}

	private String words(Instant moment) {
		return Moment.inFull(this.time.shown(moment), this.clock);
	}

}
