package org.doctorbrief.compare;

import java.util.List;
import java.util.Objects;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.values.Item;
import org.doctorbrief.values.Items;

/**
 * What the person makes of one topic.
 *
 * @param topic the topic
 * @param mark what she sees, or nothing
 * @param reasons the reason each doctor gave, in the order of the doctors
 */
public record Row(Topic topic, Mark mark, Items<Reason> reasons) implements Item {

	public Row {
		Objects.requireNonNull(topic);
		reasons = Items.orNone(reasons);
	}

	static Row blank(Topic topic) {
		return new Row(topic, null, null);
	}

	static Row of(Topic topic, Mark mark, List<Reason> reasons) {
		return new Row(topic, mark, new Items<>(reasons.stream().filter((reason) -> !reason.empty()).toList()));
	}

	@Override
	public String id() {
		return this.topic.name();
	}

	@Override
	public String label() {
		return id();
	}

	/** Whether it is marked as different. */
	public boolean differs() {
		return this.mark == Mark.DIFFERENT;
	}

	/** The reason that doctor gave, a blank one where there is none. */
	public Reason of(DoctorId doctor) {
		return this.reasons.find(doctor.value()).orElseGet(() -> Reason.none(doctor));
	}

}
