package org.doctorbrief.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class PostedTests {

	@ParameterizedTest
	@ValueSource(strings = { "review", "story.telling" })
	void aPageOfTheBriefCanBeGoneBackTo(String from) {
		assertThat(new Posted(null, from, null).query()).isEqualTo("?from=" + from);
		assertThat(new Page(null, null, null, null, from, null).query()).isEqualTo("?from=" + from);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//elsewhere.example", "../sign-in", "a.b.c", "review&then=add", "", "Review", "a/b" })
	void nothingElseCan(String from) {
		Posted posted = new Posted(null, from, null);
		assertThat(posted.from()).isNull();
		assertThat(posted.query()).isEmpty();
	}

	@Test
	void aButtonLeadsElsewhereOnlyWhenAllWasKept() {
		Posted pressed = new Posted(null, "review", "bank");
		assertThat(pressed.leading(new ModelAndView("redirect:/a"), "bank", "/b").getViewName())
			.isEqualTo("redirect:/b?from=review");
		assertThat(pressed.leading(new ModelAndView("redirect:/a"), "paste", "/b").getViewName())
			.isEqualTo("redirect:/a");
		assertThat(pressed.leading(new ModelAndView("questions/list"), "bank", "/b").getViewName())
			.isEqualTo("questions/list");
	}

}
