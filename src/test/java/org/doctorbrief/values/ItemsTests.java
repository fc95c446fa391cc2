package org.doctorbrief.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ItemsTests {

	private final Items<Entry> abc = Items.<Entry>none()
		.put(new Entry("a", "one"))
		.put(new Entry("b", "two"))
		.put(new Entry("c", "three"));

	@Test
	void aNewEntryGoesToTheEnd() {
		assertThat(labels(this.abc)).containsExactly("one", "two", "three");
	}

	@Test
	void anEntryOfTheSameIdIsReplacedInItsPlace() {
		assertThat(labels(this.abc.put(new Entry("b", "changed")))).containsExactly("one", "changed", "three");
	}

	@Test
	void addingTwiceAddsOnce() {
		Entry entry = new Entry("d", "four");
		assertThat(this.abc.put(entry).put(entry)).isEqualTo(this.abc.put(entry));
	}

	@Test
	void removingTakesOneEntryOut() {
		assertThat(labels(this.abc.removed("b"))).containsExactly("one", "three");
		assertThat(this.abc.removed("nothing")).isEqualTo(this.abc);
	}

	@Test
	void movingSwapsNeighbours() {
		assertThat(labels(this.abc.moved("b", true))).containsExactly("two", "one", "three");
		assertThat(labels(this.abc.moved("b", false))).containsExactly("one", "three", "two");
	}

	@Test
	void movingPastAnEndChangesNothing() {
		assertThat(this.abc.moved("a", true)).isSameAs(this.abc);
		assertThat(this.abc.moved("c", false)).isSameAs(this.abc);
		assertThat(this.abc.moved("nothing", true)).isSameAs(this.abc);
	}

	@Test
	void aStoredListWithAHoleStillOpens() {
		List<Entry> stored = new ArrayList<>(Arrays.asList(new Entry("a", "one"), null));
		assertThat(labels(new Items<>(stored))).containsExactly("one");
		assertThat(new Items<Entry>(null)).isEqualTo(Items.none());
	}

	@Test
	void aListInASectionIsRemovedFromAndReorderedThere() {
		ItemList<Content, Entry> list = new ItemList<>("entries", Content::entries,
				(content, entries) -> new Content(entries));
		Content content = new Content(this.abc);
		assertThat(list.label(content, "b")).contains("two");
		assertThat(list.label(content, "z")).isEmpty();
		assertThat(labels(list.removed(content, "a").entries())).containsExactly("two", "three");
		assertThat(labels(list.moved(content, "c", true).entries())).containsExactly("one", "three", "two");
	}

	@Test
	void aRemovedEntryIsPutBackBehindTheOneItStoodBehind() {
		Items<Entry> without = this.abc.removed("b");
		assertThat(without.putBack("b", this.abc)).isEqualTo(this.abc);
		assertThat(labels(without.removed("a").putBack("b", this.abc))).containsExactly("two", "three");
		assertThat(labels(without.moved("c", true).putBack("b", this.abc))).containsExactly("three", "one", "two");
		assertThat(this.abc.putBack("b", this.abc)).isEqualTo(this.abc);
		assertThat(without.putBack("z", this.abc)).isEqualTo(without);
	}

	private static List<String> labels(Items<Entry> items) {
		return items.stream().map(Entry::label).toList();
	}

	record Entry(String id, String label) implements Item {

	}

	record Content(Items<Entry> entries) {

	}

}
