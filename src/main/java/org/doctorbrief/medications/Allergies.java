package org.doctorbrief.medications;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.medications.Medications.Any;
import org.doctorbrief.values.Items;

/**
 * Allergies and past problems with medicines. Entries that are there win over "none".
 *
 * @param any whether there are any
 * @param list each of them
 */
public record Allergies(Any any, Items<Allergy> list) {

	static final Allergies BLANK = new Allergies(null, null);

	public Allergies {
		list = Items.orNone(list);
		any = (!list.isEmpty() && any != Any.NOT_SURE) ? Any.LISTED : any;
	}

	Allergies saying(Any any) {
		return new Allergies(any, this.list);
	}

	Allergies put(Allergy allergy) {
		return with(this.list.put(allergy));
	}

	Allergies with(Items<Allergy> next) {
		return new Allergies(this.any, next);
	}

	Progress progress() {
		if (this.any == null) {
			return Progress.NOT_STARTED;
		}
		return (this.any == Any.LISTED && this.list.isEmpty()) ? Progress.IN_PROGRESS : Progress.COMPLETED;
	}

}
