package org.doctorbrief.story;

import java.util.Comparator;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;

/**
 * What happened when: by date, as far as dates are known; the rest stands at the end in
 * the order it was written in.
 *
 * @param events each event
 */
public record Timeline(Items<Event> events) {

	private static final Comparator<Event> BY_DATE = Comparator.comparing(Event::when, When.BY_DATE);

	static final Timeline BLANK = new Timeline(null);

	public Timeline {
		events = new Items<>(Items.orNone(events).stream().sorted(BY_DATE).toList());
	}

	/**
	 * Whether the dates leave open which comes first: the event there or the one before.
	 */
	public boolean tied(int place) {
		List<Event> list = this.events.list();
		return place > 0 && place < list.size() && BY_DATE.compare(list.get(place - 1), list.get(place)) == 0;
	}

	Timeline put(Event event) {
		return new Timeline(this.events.put(event));
	}

	/** With an event for each line that is not there yet. */
	Timeline told(List<String> lines) {
		Timeline next = this;
		for (String line : lines) {
			Event event = Event.read(Ids.random(), line);
			if (next.events.stream().noneMatch(event::tellsTheSame)) {
				next = next.put(event);
			}
		}
		return next;
	}

	Progress progress() {
		return Progress.of(this.events);
	}

}
