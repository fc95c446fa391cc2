package org.doctorbrief.story;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.web.Text;

/**
 * The story in five short parts, which make one paragraph that can be read aloud.
 *
 * @param began how it began
 * @param happened what happened then
 * @param found what was found
 * @param done what was done so far
 * @param now how it is now
 */
public record Telling(@Text(max = PART) String began, @Text(max = PART) String happened, @Text(max = PART) String found,
		@Text(max = PART) String done, @Text(max = PART) String now) {

	static final Telling BLANK = new Telling(null, null, null, null, null);

	static final int PART = Text.STORY / 5;

	private static final double WORDS_IN_HALF_A_MINUTE = 65;

	/** The parts that were written, as one paragraph; nothing when there is none. */
	public String paragraph() {
		String joined = parts().filter(Objects::nonNull).map(Telling::sentence).collect(Collectors.joining(" "));
		return joined.isBlank() ? null : joined;
	}

	/** How many words the paragraph has. */
	public long words() {
		String paragraph = paragraph();
		return (paragraph == null) ? 0 : Arrays.stream(paragraph.split("\\s+")).filter(Telling::isWord).count();
	}

	/** How long it takes to read it aloud, in minutes and halves of a minute. */
	public double minutes() {
		return Math.ceil(words() / WORDS_IN_HALF_A_MINUTE) / 2;
	}

	Progress progress() {
		return Progress.of(parts().toArray());
	}

	private Stream<String> parts() {
		return Stream.of(this.began, this.happened, this.found, this.done, this.now);
	}

	private static String sentence(String part) {
		String line = part.strip().replaceAll("\\s+", " ");
		boolean open = !line.isEmpty() && Character.isLetterOrDigit(line.codePointBefore(line.length()));
		return open ? line + "." : line;
	}

	private static boolean isWord(String written) {
		return written.codePoints().anyMatch(Character::isLetterOrDigit);
	}

}
