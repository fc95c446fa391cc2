package org.doctorbrief.talk;

import java.util.Optional;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Item;
import org.doctorbrief.values.Items;

/**
 * The talks with the doctors.
 *
 * @param meetings one for each doctor who was talked to
 * @param writers how those who write want their notes to be signed
 */
public record Talk(Items<Meeting> meetings, Items<Writer> writers) {

	static final Talk BLANK = new Talk(null, null);

	public Talk {
		meetings = Items.orNone(meetings);
		writers = Items.orNone(writers);
	}

	/** The talk with that doctor, a blank one where there was none. */
	public Meeting with(DoctorId doctor) {
		return this.meetings.find(doctor.value()).orElseGet(() -> Meeting.blank(doctor));
	}

	/** The same by the word of an address. */
	public Meeting with(String doctor) {
		return with(Whom.of(doctor));
	}

	Talk with(Meeting next) {
		boolean nothing = next.equals(Meeting.blank(next.doctor())) && this.meetings.find(next.id()).isEmpty();
		return nothing ? this : new Talk(this.meetings.put(next), this.writers);
	}

	/** With that account's name for its notes; none leaves the last one. */
	Talk signed(String account, String name) {
		return (name != null) ? new Talk(this.meetings, this.writers.put(new Writer(account, name))) : this;
	}

	/** How that account signed its last notes. */
	Optional<String> signature(String account) {
		return this.writers.find(account).map(Writer::name);
	}

	/**
	 * Somebody who writes.
	 *
	 * @param id the id of the account
	 * @param name how her notes are signed
	 */
	record Writer(String id, String name) implements Item {

		@Override
		public String label() {
			return this.name;
		}

	}

}
