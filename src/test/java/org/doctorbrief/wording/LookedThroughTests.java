package org.doctorbrief.wording;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LookedThroughTests {

	private static final String SHARP = "You are wrong about my knee. It hurts at night.";

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Suggestions suggestions = new Suggestions(new WordingCheck(), new Advisor(this.messages));

	private final LookedThrough<Told> looked = this.suggestions.in(Told.class, "began", "now");

	LookedThroughTests() {
		this.messages.setUseCodeAsDefaultMessage(true);
	}

	@BeforeEach
	void english() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void reset() {
		LocaleContextHolder.resetLocaleContext();
	}

	@SuppressWarnings("unchecked")
	private List<Suggestion> on(Told form) {
		ModelAndView view = this.looked.page(new ModelAndView("page", "form", form));
		return (List<Suggestion>) view.getModel().get("suggestions");
	}

	@Test
	void eachSuggestionKnowsItsFieldAndWhatIsNotNamedIsNotLookedAt() {
		assertThat(on(new Told(SHARP, List.of("a"), SHARP, SHARP))).extracting(Suggestion::field)
			.containsExactly("began", "now");
		assertThat(on(new Told(null, null, SHARP, null))).isEmpty();
	}

	@Test
	void aLineGoesIntoItsFieldAlone() {
		Told form = new Told(SHARP, List.of("a", "b"), SHARP, SHARP);
		Told taken = this.looked.taken(form, on(form).get(1).id() + ".0");
		assertThat(taken.now()).isEqualTo("wording.VERDICT.line1 It hurts at night.");
		assertThat(taken).isEqualTo(new Told(SHARP, List.of("a", "b"), SHARP, taken.now()));
		assertThat(this.looked.taken(form, "own.0.VERDICT.0")).isEqualTo(form);
	}

	@Test
	void aPageThatLeadsOnOrShowsAnotherFormIsLeftAlone() {
		ModelAndView next = this.looked.page(new ModelAndView("redirect:/next"));
		assertThat(next.getModel()).isEmpty();
		assertThat(this.looked.page(new ModelAndView("page", "form", SHARP)).getModel()).containsOnlyKeys("form");
	}

	@Test
	void aTextThatIsTooLongToBeKeptIsNotLookedAt() {
		Told form = new Told(SHARP + " cough".repeat(2_000), null, null, null);
		assertThat(on(form)).isEmpty();
		assertThat(this.looked.taken(form, "began.0.VERDICT.0")).isEqualTo(form);
	}

	@Test
	void aFieldThatIsNotThereIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.suggestions.in(Told.class, "began", "begun"));
	}

	@Test
	void oneTextAmongSeveralIsEnough() {
		assertThat(this.suggestions.any(List.of("It hurts at night.", SHARP).stream())).isTrue();
		assertThat(this.suggestions.any(List.of("It hurts at night.").stream())).isFalse();
	}

	/** A form with texts to look at, one that is private, and something else. */
	record Told(String began, List<String> ticks, String own, String now) {

	}

}
