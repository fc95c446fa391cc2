package org.doctorbrief.medications;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.Listed.Any;

/**
 * Medicines and supplements. Entries that are there win over "none"; "not sure" beside
 * entries becomes "not sure whether that is all".
 *
 * @param any whether there are any
 * @param list each of them
 * @param complete whether the list is whole, as far as the person knows
 */
public record Medicines(Any any, Items<Medicine> list, Complete complete) {

	static final Medicines BLANK = new Medicines(null, null, null);

	public Medicines {
		list = Items.orNone(list);
		if (list.isEmpty()) {
			complete = null;
		}
		else {
			complete = (complete == null && any == Any.NOT_SURE) ? Complete.NOT_SURE : complete;
			any = Any.LISTED;
		}
	}

	/** The names of those of which only a name with a dose is known. */
	public List<String> namesWithDose() {
		return names(true);
	}

	/** The names of those of which only a name is known, without a dose. */
	public List<String> namesWithoutDose() {
		return names(false);
	}

	/** Those of which more is known. */
	public List<Medicine> detailed() {
		return this.list.stream().filter((medicine) -> !medicine.nameOnly()).toList();
	}

	Medicines saying(Any any, Complete complete) {
		return new Medicines(any, this.list, complete);
	}

	/** With a medicine for each name that is not there yet. */
	Medicines named(List<String> names) {
		Medicines next = this;
		for (String name : names) {
			if (next.list.stream().noneMatch((medicine) -> name.equalsIgnoreCase(medicine.name()))) {
				next = new Medicines(next.any, next.list.put(Medicine.named(Ids.random(), name)), next.complete);
			}
		}
		return next;
	}

	/** With each of these that is not there yet, neither by its id nor in all it says. */
	Medicines pasted(List<Medicine> more) {
		Medicines next = this;
		for (Medicine one : more) {
			if (next.list.stream().noneMatch((known) -> known.id().equals(one.id()) || known.sameAs(one))) {
				next = next.put(one);
			}
		}
		return next;
	}

	/** With that medicine; a new one opens the question anew whether that is all. */
	Medicines put(Medicine medicine) {
		boolean known = this.list.find(medicine.id()).isPresent();
		return new Medicines(this.any, this.list.put(medicine), known ? this.complete : null);
	}

	Medicines with(Items<Medicine> next) {
		return new Medicines(this.any, next, this.complete);
	}

	Progress progress() {
		if (this.any != Any.LISTED) {
			return Progress.of(this.any);
		}
		boolean answered = this.complete == Complete.YES || this.complete == Complete.NOT_SURE;
		return answered ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	private List<String> names(boolean withDose) {
		return this.list.stream()
			.filter((medicine) -> medicine.nameOnly() && medicine.nameTellsDose() == withDose)
			.map(Medicine::name)
			.toList();
	}

	/** Whether that is all. */
	public enum Complete {

		YES, NOT_YET, NOT_SURE

	}

}
