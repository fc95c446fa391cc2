package org.doctorbrief.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;

/**
 * What the second doctor's office wants, and where each record stands.
 *
 * @param office what the office wants
 * @param items what has been said about the things on the checklist
 * @param sending how they went there
 * @param requests who was asked for what
 */
public record Records(Office office, Items<RecordItem> items, Sending sending, Items<Request> requests) {

	static final Records BLANK = new Records(null, null, null, null);

	private static final Set<State> OPEN = EnumSet.of(State.NEEDED, State.ASKED);

	private static final Set<State> MISSING = EnumSet.of(State.NEEDED, State.ASKED, State.COULD_NOT_GET);

	public Records {
		office = (office != null) ? office : Office.BLANK;
		items = Items.orNone(items);
		sending = (sending != null) ? sending : Sending.BLANK;
		requests = Items.orNone(requests);
	}

	/** The things that are here already. */
	public List<RecordItem> here() {
		return checklist().filter((item) -> item.state() == State.HERE).toList();
	}

	/** The things that are needed and not here, whether asked for or not to be had. */
	public List<RecordItem> missing() {
		return checklist().filter((item) -> item.state() != null && MISSING.contains(item.state())).toList();
	}

	/** The person's own things. */
	public List<RecordItem> own() {
		return this.items.stream().filter((item) -> !item.fixed()).toList();
	}

	/** The usual things that nothing has been said about. */
	public List<RecordKind> untouched() {
		return usual().filter(RecordItem::untouched).map(RecordItem::kind).toList();
	}

	/** All things about which something was said, by where they stand. */
	public List<Group> groups() {
		return Stream.concat(Arrays.stream(State.values()), Stream.of((State) null))
			.map((state) -> new Group(state,
					checklist().filter((item) -> item.state() == state && !item.untouched()).toList()))
			.filter((group) -> !group.items().isEmpty())
			.toList();
	}

	/** What is known of the thing of that id. */
	public RecordItem item(String id) {
		return found(id).orElseGet(() -> RecordItem.blank(id));
	}

	Records with(Office next) {
		return new Records(next, this.items, this.sending, this.requests);
	}

	Records with(Items<RecordItem> next) {
		return new Records(this.office, next, this.sending, this.requests);
	}

	Records with(Sending next) {
		return new Records(this.office, this.items, next, this.requests);
	}

	Records withRequests(Items<Request> next) {
		return new Records(this.office, this.items, this.sending, next);
	}

	/** With that request, and with what it says about the things it covers. */
	Records with(Request request) {
		if (this.requests.find(request.id()).filter(request::equals).isPresent()) {
			return this;
		}
		Records next = withRequests(this.requests.put(request));
		for (RecordKind kind : request.covers()) {
			next = next.with(request.told(next.item(kind.id())));
		}
		return next;
	}

	Records with(RecordItem item) {
		return (item.untouched() && found(item.id()).isEmpty()) ? this : with(this.items.put(item));
	}

	/** With a thing of that kind here, all that was said about it kept. */
	Records here(RecordKind kind) {
		return with(item(kind.id()).in(State.HERE));
	}

	/** With exactly these kinds here: one that no longer is becomes needed. */
	Records here(Collection<RecordKind> ticked) {
		Records next = this;
		for (RecordKind kind : RecordKind.values()) {
			boolean was = item(kind.id()).state() == State.HERE;
			if (ticked.contains(kind)) {
				next = next.here(kind);
			}
			else if (was) {
				next = next.with(item(kind.id()).in(State.NEEDED));
			}
		}
		return next;
	}

	/**
	 * With that thing asked for.
	 * @param id the id of a usual thing, or of one on the list
	 * @param on when it was asked for, {@link When#UNKNOWN} if nobody remembers
	 * @return the next state
	 */
	public Records asked(String id, When on) {
		Objects.requireNonNull(on);
		if (RecordKind.of(id).isEmpty() && found(id).isEmpty()) {
			throw new IllegalArgumentException("Nothing on the list has that id");
		}
		return with(item(id).asked(on));
	}

	Progress progress() {
		if (this.items.stream().allMatch(RecordItem::untouched)) {
			return Progress.NOT_STARTED;
		}
		boolean settled = checklist().allMatch((item) -> item.state() != null && !OPEN.contains(item.state()));
		return settled ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	Progress asking() {
		if (this.requests.isEmpty()) {
			return Progress.NOT_STARTED;
		}
		return this.requests.stream().noneMatch(Request::open) ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	private Stream<RecordItem> checklist() {
		return Stream.concat(usual(), own().stream());
	}

	private Stream<RecordItem> usual() {
		return Arrays.stream(RecordKind.values()).map((kind) -> item(kind.id()));
	}

	private Optional<RecordItem> found(String id) {
		return this.items.find(id);
	}

	/**
	 * Things that stand alike.
	 *
	 * @param state where they stand, or nothing when that is not stated
	 * @param items the things
	 */
	public record Group(State state, List<RecordItem> items) {

	}

}
