package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.values.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceTests {

	@Test
	void aNameBecomesItsValueAndBack() {
		assertThat(Choice.of(Source.class, "TOLD")).isEqualTo(Source.TOLD);
		assertThat(Choice.name(Source.TOLD)).isEqualTo("TOLD");
	}

	@Test
	void whatIsNoChoiceIsNone() {
		assertThat(Choice.of(Source.class, "GUESSED")).isNull();
		assertThat(Choice.of(Source.class, null)).isNull();
		assertThat(Choice.name(null)).isNull();
	}

	@Test
	void severalComeInDeclaredOrder() {
		assertThat(Choice.all(Source.class, List.of("MEMORY", "GUESSED", "DOCUMENT"))).containsExactly(Source.DOCUMENT,
				Source.MEMORY);
		assertThat(Choice.all(Source.class, null)).isEmpty();
		assertThat(Choice.names(List.of(Source.DOCUMENT, Source.MEMORY))).containsExactly("DOCUMENT", "MEMORY");
	}

}
