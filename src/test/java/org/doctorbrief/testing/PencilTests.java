package org.doctorbrief.testing;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PencilTests {

	private static final Document PAGE = Jsoup.parse("""
			<form id="form"><input type="hidden" name="shown" value="m"><input type="text" name="name">
			<textarea name="story"></textarea><input type="text" name="born.day"><input type="text" name="born.month">
			<input type="text" name="born.year"><select name="country"><option value=""><option value="NO"></select>
			<input type="radio" name="who" value="ME"><input type="radio" name="who" value="CHILD">
			<input type="checkbox" name="why" value="A"><input type="checkbox" name="why" value="B"></form>
			<form><input type="text" name="elsewhere"></form>
			""");

	@Test
	void answersEveryFieldAndRemembersItsWords() {
		Pencil pencil = new Pencil();
		assertThat(pencil.answers(PAGE))
			.containsOnlyKeys("name", "story", "born.day", "born.month", "born.year", "country", "who", "why")
			.containsEntry("country", List.of("NO"))
			.containsEntry("who", List.of("ME"))
			.containsEntry("why", List.of("A", "B"))
			.containsEntry("story", List.of("zqab\nzqac"));
		pencil.answers(PAGE);
		assertThat(pencil.written()).startsWith("zqaa", "zqab", "zqac", "1920").hasSize(8).doesNotHaveDuplicates();
	}

	@Test
	void knowsWhatIsTooMuchForEveryFieldThatTakesText() {
		assertThat(Pencil.tooMuch(PAGE)).containsOnlyKeys("name", "story", "born.day", "born.month", "born.year");
	}

}
