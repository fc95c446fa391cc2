package org.doctorbrief.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\r\n\t ", "\u0000\u0001" })
	void blankIsNothing(String typed) {
		assertThat(TypedText.clean(typed)).isNull();
	}

	@Test
	void nothingStaysNothing() {
		assertThat(TypedText.clean(null)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0001", "\u000b", "\u001f", "\ud800", "\udfff", "\ufffe", "\uffff" })
	void whatCannotBePrintedIsDropped(String typed) {
		assertThat(TypedText.clean("a" + typed + "b")).isEqualTo("ab");
	}

	@ParameterizedTest
	@ValueSource(strings = { " kept as typed ", "two\nlines\tand a tab", "שלום", "😀", "\ufffd" })
	void everythingElseStays(String typed) {
		assertThat(TypedText.clean(typed)).isEqualTo(typed);
	}

	@Test
	void aLineEndsInOneWayOnly() {
		assertThat(TypedText.clean("one\r\ntwo")).isEqualTo("one\ntwo");
	}

}
