package org.doctorbrief.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks into a PDF for a test: what stands on its pages and whether everybody can read
 * it.
 */
public final class Pdfs {

	private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]+");

	private static final Pattern WORD = Pattern
		.compile(RIGHT_TO_LEFT + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsArabic}\\p{IsHebrew}]]+");

	private static final double POINTS = 72 / 25.4;

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Pdfs() {
	}

	/** What a checker finds against PDF/UA-1 and PDF/A-2a; empty when nothing. */
	public static List<String> failures(byte[] pdf) {
		List<PDFAFlavour> flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
			List<ValidationResult> results = validator.validateAll(parser);
			assertThat(results).extracting(ValidationResult::getPDFAFlavour).containsExactlyElementsOf(flavours);
			return results.stream().flatMap(Pdfs::failures).distinct().toList();
		}
		catch (IOException | EncryptedPdfException | ModelParsingException | ValidationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text of each page, as it was written. */
	public static List<String> text(byte[] pdf) {
		return text(pdf, false);
	}

	/** The text of each page, as it is read from the top to the foot. */
	public static List<String> asRead(byte[] pdf) {
		return text(pdf, true);
	}

	private static List<String> text(byte[] pdf, boolean sorted) {
		return read(pdf, (document) -> {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(sorted);
			List<String> pages = new ArrayList<>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).strip());
			}
			return pages;
		});
	}

	/**
	 * The words of a text. What runs from right to left comes out of a PDF in shaped
	 * letters and in the order of the eye, so such a word counts as the set of its plain
	 * letters, in alphabetical order, without the figures beside it.
	 */
	public static Set<String> words(String text) {
		return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.results()
			.map(MatchResult::group)
			.map((word) -> RIGHT_TO_LEFT.matcher(word).find() ? sorted(word) : word)
			.collect(Collectors.toSet());
	}

	private static String sorted(String word) {
		return word.codePoints()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** The number of pages. */
	public static int pages(byte[] pdf) {
		return read(pdf, PDDocument::getNumberOfPages);
	}

	/** The size of the smallest letters on its pages, in points. */
	public static double smallestLetters(byte[] pdf) {
		return letters(pdf).stream()
			.filter((letter) -> !letter.getUnicode().isBlank())
			.mapToDouble(TextPosition::getFontSizeInPt)
			.min()
			.orElse(0);
	}

	/** The letters that stand where no printer prints, or where the sheet ends. */
	public static String overTheEdge(byte[] pdf) {
		double edge = 14 * POINTS;
		double foot = 4 * POINTS;
		return letters(pdf).stream()
			.filter((letter) -> letter.getXDirAdj() < edge
					|| letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - edge
					|| letter.getYDirAdj() > letter.getPageHeight() - foot)
			.map(TextPosition::getUnicode)
			.collect(Collectors.joining())
			.strip();
	}

	private static List<TextPosition> letters(byte[] pdf) {
		List<TextPosition> letters = new ArrayList<>();
		return read(pdf, (document) -> {
			new PDFTextStripper() {

				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					letters.addAll(positions);
				}

			}.getText(document);
			return letters;
		});
	}

	/** Width and height of each page in millimetres. */
	public static List<String> sizes(byte[] pdf) {
		return read(pdf, (document) -> IntStream.range(0, document.getNumberOfPages())
			.mapToObj((page) -> document.getPage(page).getMediaBox())
			.map((box) -> Math.round(box.getWidth() * 25.4 / 72) + "x" + Math.round(box.getHeight() * 25.4 / 72))
			.toList());
	}

	public static <T> T read(byte[] pdf, Reading<T> reading) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return reading.of(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> failures(ValidationResult result) {
		return result.getTestAssertions()
			.stream()
			.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
			.map((assertion) -> result.getPDFAFlavour() + " " + assertion.getRuleId().getClause() + "-"
					+ assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
	}

	public interface Reading<T> {

		T of(PDDocument document) throws IOException;

	}

}
