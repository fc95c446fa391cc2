package org.doctorbrief.records;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * One thing on the checklist and where it stands.
 *
 * @param id the kind's word, or a random one for a thing of the person's own
 * @param kind what it is, or nothing for a thing of the person's own
 * @param name what the person calls it, when it is her own
 * @param state where it stands, or nothing when that is not stated
 * @param holder who has it
 * @param from the start of the time it covers
 * @param to the end of the time it covers
 * @param form in what form it is or should be
 * @param contents whether it is the report or the real thing
 * @param askedOn when it was asked for
 * @param note anything else
 */
public record RecordItem(String id, RecordKind kind, String name, State state, String holder, When from, When to,
		String form, Contents contents, When askedOn, String note) implements Item {

	public RecordItem {
		Objects.requireNonNull(id);
		if (kind != RecordKind.of(id).orElse(null)) {
			throw new IllegalArgumentException("An item's id and its kind belong together");
		}
		from = When.orUnknown(from);
		to = When.orUnknown(to);
		askedOn = When.orUnknown(askedOn);
	}

	static RecordItem blank(String id) {
		return new RecordItem(id, RecordKind.of(id).orElse(null), null, null, null, null, null, null, null, null, null);
	}

	/** What the person calls a thing of her own; nothing for a usual one. */
	@Override
	public String label() {
		Stream<String> words = fixed() ? Stream.empty() : Stream.of(this.name, this.note, this.holder, this.form, "");
		return words.filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Whether nothing has been said about it yet. */
	public boolean untouched() {
		return equals(blank(this.id));
	}

	/** Whether it is one of the things that everybody's list shows. */
	public boolean fixed() {
		return this.kind != null;
	}

	RecordItem in(State next) {
		return new RecordItem(this.id, this.kind, this.name, next, this.holder, this.from, this.to, this.form,
				this.contents, this.askedOn, this.note);
	}

	RecordItem asked(When on) {
		if (this.state == State.HERE) {
			throw new IllegalStateException("What is here is not asked for");
		}
		return new RecordItem(this.id, this.kind, this.name, State.ASKED, this.holder, this.from, this.to, this.form,
				this.contents, on, this.note);
	}

	/** With that holder, unless one is named already. */
	RecordItem heldBy(String next) {
		String known = (this.holder != null) ? this.holder : next;
		return new RecordItem(this.id, this.kind, this.name, this.state, known, this.from, this.to, this.form,
				this.contents, this.askedOn, this.note);
	}

	/** Where a thing stands. */
	public enum State {

		HERE, ASKED, NEEDED, COULD_NOT_GET, NOT_NEEDED

	}

	/** What is in it. */
	public enum Contents {

		REPORT_ONLY, THE_REAL_THING, BOTH, NOT_SURE

	}

}
