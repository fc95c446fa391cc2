package org.doctorbrief;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.ProjectFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people are to say is in our own words: no text shares eight words in a row with
 * the articles that the project learned from.
 */
class OwnWordsTests {

	private static final int RUN = 8;

	private final Set<String> articles = ProjectFiles.read(Path.of("src/test/resources/words/eight-words.txt"))
		.lines()
		.filter((line) -> !line.startsWith("#"))
		.collect(Collectors.toSet());

	@Test
	void noTextIsTakenFromAnArticle() {
		assertThat(this.articles).hasSizeGreaterThan(9_000);
		Map<String, String> texts = Messages.english();
		assertThat(texts.keySet()).filteredOn((key) -> runs(texts.get(key)).anyMatch(this.articles::contains))
			.isEmpty();
	}

	@Test
	void aRunIsFoundHoweverItIsWritten() {
		List<String> one = runs("One, two three four; five six sev’en EIGHT nine.").toList();
		assertThat(one).hasSize(2).containsAll(runs("one two three four five six seven eight").toList());
		assertThat(runs("one two three four five six seven nine")).doesNotContainAnyElementsOf(one);
	}

	private static Stream<String> runs(String text) {
		String plain = text.toLowerCase(Locale.ROOT).replaceAll("[’']", "");
		List<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((start) -> digest(String.join(" ", words.subList(start, start + RUN))));
	}

	private static String digest(String words) {
		try {
			byte[] all = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(all, 6));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
