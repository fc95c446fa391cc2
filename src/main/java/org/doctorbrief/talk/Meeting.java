package org.doctorbrief.talk;

import java.util.List;
import java.util.Objects;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Item;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;

/**
 * The talk with one doctor.
 *
 * @param doctor which doctor
 * @param before who is there, and whether it may be recorded
 * @param points what was noted besides the answers
 * @param after what stayed, right after it
 */
public record Meeting(DoctorId doctor, Before before, Items<Point> points, After after) implements Item {

	public Meeting {
		Objects.requireNonNull(doctor);
		before = (before != null) ? before : Before.BLANK;
		points = Items.orNone(points);
		after = (after != null) ? after : After.BLANK;
	}

	static Meeting blank(DoctorId doctor) {
		return new Meeting(doctor, null, null, null);
	}

	@Override
	public String id() {
		return this.doctor.value();
	}

	@Override
	public String label() {
		return id();
	}

	/** The points of that kind, in the order they were noted. */
	public List<Point> points(Point.Kind kind) {
		return this.points.stream().filter((point) -> point.kind() == kind).toList();
	}

	Meeting with(Before next) {
		return new Meeting(this.doctor, next, this.points, this.after);
	}

	Meeting with(After next) {
		return new Meeting(this.doctor, this.before, this.points, next);
	}

	/** With that point; without it when it has no words left. */
	Meeting with(Point point) {
		Items<Point> next = point.text().isBlank() ? this.points.removed(point.id()) : this.points.put(point);
		return new Meeting(this.doctor, this.before, next, this.after);
	}

	/**
	 * What is settled before the first question.
	 *
	 * @param here who is in the room
	 * @param recording whether the doctor agreed that it is recorded, or nothing
	 * @param agreedBy who agreed
	 * @param agreedOn when
	 */
	public record Before(String here, Recording recording, String agreedBy, When agreedOn) {

		static final Before BLANK = new Before(null, null, null, null);

		public Before {
			agreedOn = When.orUnknown(agreedOn);
		}

	}

	/** What the doctor said to the wish to record. */
	public enum Recording {

		NOT_ASKED, YES, NO

	}

	/**
	 * What stayed.
	 *
	 * @param main the main points, in her own words
	 * @param open what is still open
	 * @param sure how sure she is that she understood, or nothing
	 * @param checked what a recording or a second look at the notes showed
	 * @param checkedOn when that was
	 */
	public record After(String main, String open, Sure sure, String checked, When checkedOn) {

		static final After BLANK = new After(null, null, null, null, null);

		public After {
			checkedOn = When.orUnknown(checkedOn);
		}

	}

	/** How sure somebody is that she understood. */
	public enum Sure {

		SURE, PARTLY, NOT_SURE

	}

}
