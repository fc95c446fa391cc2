package org.doctorbrief.story;

import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about one event asks for.
 *
 * @param when when it happened, in any words
 * @param what what happened; as long as a line of the list can be
 * @param where at which clinic or place
 */
record EventForm(@Text String when, @Text(max = Text.AREA) String what, @Text String where) {

	static EventForm of(Story content, String item) {
		Event event = content.timeline().events().find(item).orElseGet(() -> new Event(item, null, null, null));
		return new EventForm(event.when().words(), event.what(), event.where());
	}

	static Story applied(Story content, String item, EventForm typed) {
		return content.with(content.timeline().put(typed.toEvent(item)));
	}

	/** Whether nothing was written that an event could be told by. */
	boolean tellsNothing() {
		return toEvent(null).label().isEmpty();
	}

	private Event toEvent(String item) {
		return new Event(item, When.parse(this.when), this.what, this.where);
	}

}
