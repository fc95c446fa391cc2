package org.doctorbrief.paper;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/**
 * Cuts a text at a word, so that it takes no more lines on the paper than there are for
 * it.
 */
@Component
public class LineBudget {

	private static final String ELLIPSIS = "\u00A0…";

	private static final double SAFETY = 0.995;

	private final PaperFonts fonts;

	private final Glyphs glyphs;

	LineBudget(PaperFonts fonts, Glyphs glyphs) {
		this.fonts = fonts;
		this.glyphs = glyphs;
	}

	/**
	 * Fits a text into a space.
	 * @param more what the caller writes behind a text that was cut; room is kept for it
	 */
	public Cut fit(String text, Space space, String more, Locale locale) {
		String whole = this.glyphs.printable(text, locale).strip();
		return (lines(whole, space) <= space.lines()) ? new Cut(whole, false)
				: cut(whole, space, more.isEmpty() ? "" : " " + more);
	}

	/**
	 * Fits a text into a space that it shares with what is always written behind it.
	 */
	public Cut before(String text, Space space, String behind, Locale locale) {
		String whole = this.glyphs.printable(text, locale).strip();
		return (lines(whole + behind, space) <= space.lines()) ? new Cut(whole, false) : cut(whole, space, behind);
	}

	private Cut cut(String whole, Space space, String behind) {
		String tail = ELLIPSIS + behind;
		IntPredicate fits = (end) -> lines(whole.substring(0, end).stripTrailing() + tail, space) <= space.lines();
		int end = last(wordEnds(whole), fits);
		if (end == 0) {
			end = last(IntStream.range(1, whole.length())
				.filter((index) -> !Character.isLowSurrogate(whole.charAt(index)))
				.toArray(), fits);
		}
		return new Cut(whole.substring(0, end).stripTrailing() + ELLIPSIS, true);
	}

	/** How many lines a text takes. */
	public int lines(String text, Space space) {
		return text.lines().mapToInt((line) -> wrapped(line, space)).sum();
	}

	private int wrapped(String line, Space space) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(line);
		double room = space.ems() * SAFETY;
		double used = 0;
		int lines = 1;
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String piece = line.substring(start, end);
			double bare = width(piece.stripTrailing(), space);
			if (used > 0 && used + bare > room) {
				lines++;
				used = 0;
			}
			int over = (int) (bare / room);
			lines += over;
			used += width(piece, space) - over * room;
		}
		return lines;
	}

	private double width(String text, Space space) {
		return text.codePoints().mapToDouble((point) -> this.fonts.width(point, space.bold())).sum();
	}

	private static int[] wordEnds(String text) {
		return IntStream.range(1, text.length())
			.filter((index) -> Character.isWhitespace(text.charAt(index))
					&& !Character.isWhitespace(text.charAt(index - 1)))
			.toArray();
	}

	/** The last of the places up to which the text fits, 0 when there is none. */
	private static int last(int[] places, IntPredicate fits) {
		int low = 0;
		int high = places.length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (fits.test(places[middle])) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low == 0) ? 0 : places[low - 1];
	}

	/** Room for some lines of a width in millimetres, in letters of a size in points. */
	public record Space(int lines, double millimetres, double points, boolean bold) {

		private static final double BODY = TypeSize.USUAL.points();

		/** Lines over the whole width of a sheet. */
		public static Space row(int lines) {
			return new Space(lines, 174, BODY, false);
		}

		/** Lines in one of two cells of a row. */
		public static Space half(int lines) {
			return new Space(lines, 80.5, BODY, false);
		}

		/** Lines in the wider of two unequal cells of a row. */
		public static Space wide(int lines) {
			return new Space(lines, 104, BODY, false);
		}

		/** Lines in the narrower of two unequal cells of a row. */
		public static Space narrow(int lines) {
			return new Space(lines, 56, BODY, false);
		}

		/** Lines of an entry of a numbered list. */
		public static Space item(int lines) {
			return new Space(lines, 166, BODY, false);
		}

		/**
		 * The same room for letters of another size; what was not plain text keeps its
		 * rank.
		 */
		public Space in(TypeSize type) {
			return new Space(this.lines, this.millimetres, this.points * type.points() / BODY, this.bold);
		}

		/** The same room for strong letters. */
		public Space strong() {
			return new Space(this.lines, this.millimetres, this.points, true);
		}

		/** The same room, with so many lines. */
		public Space of(int other) {
			return new Space(other, this.millimetres, this.points, this.bold);
		}

		double ems() {
			return this.millimetres * 72 / 25.4 / this.points;
		}

	}

	/** A text that fits, and whether something was left out. */
	public record Cut(String text, boolean shortened) {
	}

}
