package org.doctorbrief.meanwhile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.meanwhile.BothTexts.Carried;
import org.doctorbrief.web.Text;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class BothTextsTests {

	private static final Form THERE = new Form("Ann", "It began in March.", List.of("RARE", "OLD"), new Day("1952-03"));

	private static Difference only(Form typed) {
		List<Difference> differing = BothTexts.of(THERE, typed).differing();
		assertThat(differing).hasSize(1);
		return differing.get(0);
	}

	@Test
	void whatIsAlikeIsCarriedAlong() {
		BothTexts both = BothTexts.of(THERE, new Form("Anna", THERE.story, THERE.ticks, THERE.born));
		assertThat(both.alike()).containsExactly(new Carried("story", THERE.story), new Carried("ticks", "RARE"),
				new Carried("ticks", "OLD"), new Carried("born", "1952-03"));
		assertThat(both.differing()).extracting(Difference::field).containsExactly("name");
	}

	@Test
	void aDateIsTheSameInEveryLanguage() {
		Form typed = new Form(THERE.name, THERE.story, THERE.ticks, new Day("marzo de 1952"));
		assertThat(BothTexts.of(THERE, typed).differing()).isEmpty();
		assertThat(ShownValues.alike(THERE, typed)).isTrue();
		assertThat(only(new Form(THERE.name, THERE.story, THERE.ticks, new Day("1953"))).there().texts())
			.containsExactly("March 1952");
	}

	@Test
	void ofTwoLongTextsBothAreKept() {
		Difference story = only(new Form(THERE.name, "It hurt at night.", THERE.ticks, THERE.born));
		assertThat(story.both().carried()).isEqualTo("It began in March.\n\nIt hurt at night.");
		assertThat(story.kept()).isEqualTo(story.both());
	}

	@Test
	void aLongTextThatHoldsTheOtherIsKept() {
		Difference more = only(new Form(THERE.name, THERE.story + " It hurt.", THERE.ticks, THERE.born));
		assertThat(more.both()).isNull();
		assertThat(more.kept()).isEqualTo(more.typed());
		assertThat(only(new Form(THERE.name, "It began", THERE.ticks, THERE.born)).kept().carried())
			.isEqualTo(THERE.story);
	}

	@Test
	void ofShortAnswersTheOneJustTypedIsKept() {
		Difference name = only(new Form("An", THERE.story, THERE.ticks, THERE.born));
		assertThat(name.both()).isNull();
		assertThat(name.kept()).isEqualTo(name.typed());
		assertThat(only(new Form(THERE.name, THERE.story, List.of("RARE"), THERE.born)).kept().carried())
			.isEqualTo("RARE");
	}

	@Test
	void anAnswerIsKeptBeforeABlank() {
		assertThat(only(new Form(null, THERE.story, THERE.ticks, THERE.born)).kept().carried()).isEqualTo("Ann");
		assertThat(only(new Form("", THERE.story, THERE.ticks, THERE.born)).typed().texts()).isEmpty();
	}

	@Test
	void optionsAreReadAsThePageCallsThem() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("room.page.ticks.RARE", Locale.ENGLISH, "It is rare");
		OptionWords words = new OptionWords(messages);
		Context page = new Context(Locale.ENGLISH, Map.of("countries", Map.of("NO", "Norway"), "other", "NO"));
		assertThat(words.of(page, "room.page.ticks", "RARE")).isEqualTo("It is rare");
		assertThat(words.of(page, "room.page.country", "NO")).isEqualTo("Norway");
		assertThat(words.of(page, "room.page.story", "title")).isEqualTo("title");
		assertThat(words.of(page, "room.page.ticks", "UNKNOWN")).isEqualTo("UNKNOWN");
	}

	private record Form(@Text String name, @Text(max = Text.AREA) String story, List<String> ticks, Day born) {
	}

	private record Day(String text) {

		@Override
		public String toString() {
			return this.text;
		}

	}

}
