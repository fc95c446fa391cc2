package org.doctorbrief.brief;

import java.util.List;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentMapperTests {

	private final ContentMapper mapper = new ContentMapper();

	private final Section<Content> section = new TestSection(1);

	@Test
	void contentComesBackAsItWas() {
		Content content = new Content("Zoë 🙂", When.parse("March 2024"), List.of(Source.TOLD),
				Items.<Entry>none().put(new Entry("a", "one")));
		assertThat(this.mapper.read(this.section, this.mapper.write(this.section, content))).isEqualTo(content);
	}

	@Test
	void blankContentHoldsNoValues() {
		byte[] json = this.mapper.write(this.section, new Content(null, null, null, null));
		assertThat(new String(json, UTF_8)).doesNotContain("name", "sources", "year");
		assertThat(this.mapper.read(this.section, json)).isEqualTo(new Content(null, null, null, null));
	}

	@Test
	void onlyComponentsAreWritten() {
		byte[] json = this.mapper.write(this.section, new Content("a", null, null, null));
		assertThat(new String(json, UTF_8)).doesNotContain("derived").doesNotContain("blank");
	}

	@Test
	void whatANewerVersionWroteIsRefused() {
		byte[] newer = this.mapper.write(new TestSection(2), new Content("a", null, null, null));
		assertThatExceptionOfType(WrittenByNewerVersion.class).isThrownBy(() -> this.mapper.read(this.section, newer));
	}

	@Test
	void aFieldNobodyKnowsIsNeverDropped() {
		byte[] json = "{\"format\":1,\"content\":{\"unheardOf\":1}}".getBytes(UTF_8);
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.mapper.read(this.section, json));
	}

	record Entry(String id, String label) implements Item {

	}

	record Content(String name, When when, List<Source> sources, Items<Entry> entries) {

		Content {
			when = When.orUnknown(when);
			sources = (sources != null) ? sources : List.of();
			entries = Items.orNone(entries);
		}

		public String getDerived() {
			return "derived";
		}

		public boolean isBlank() {
			return this.name == null;
		}

	}

	record TestSection(int format) implements Section<Content> {

		@Override
		public String key() {
			return "test";
		}

		@Override
		public Class<Content> contentType() {
			return Content.class;
		}

		@Override
		public Content blank() {
			return new Content(null, null, null, null);
		}

		@Override
		public List<Step<Content>> steps() {
			return List.of();
		}

	}

}
