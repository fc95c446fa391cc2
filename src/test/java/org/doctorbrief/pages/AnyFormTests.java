package org.doctorbrief.pages;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.Listed.Any;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnyFormTests {

	private final Listed<Item> blank = Listed.blank();

	@ParameterizedTest
	@EnumSource
	void theAnswerGoesInAndComesBack(Any any) {
		Listed<Item> said = new AnyForm(any.name()).applied(this.blank);
		assertThat(said.any()).isEqualTo(any);
		assertThat(AnyForm.of(said)).isEqualTo(new AnyForm(any.name()));
	}

	@Test
	void whatIsNoChoiceIsNone() {
		assertThat(new AnyForm("MAYBE").applied(this.blank)).isEqualTo(this.blank);
		assertThat(AnyForm.of(this.blank)).isEqualTo(new AnyForm(null));
	}

}
