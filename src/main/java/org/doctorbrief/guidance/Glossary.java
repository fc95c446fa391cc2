package org.doctorbrief.guidance;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that people meet in a second opinion, each with its everyday meaning. */
@Component
public class Glossary {

	private static final List<String> WORDS = List.of("acute", "adverse-reaction", "allergy", "appeal", "benign",
			"biomarker", "biopsy", "blood-count", "board-certified", "chronic", "comorbidity", "complication",
			"contraindication", "contrast", "ct-scan", "deductible", "diagnosis", "differential", "discharge-summary",
			"dose", "family-history", "generic", "grade", "guideline", "imaging", "informed-consent", "interpreter",
			"intolerance", "lesion", "less-invasive", "malignant", "metastasis", "mri-scan", "multidisciplinary",
			"network", "off-label", "out-of-pocket", "palliative-care", "pathology", "pet-scan", "placebo", "portal",
			"primary-care", "prior-authorization", "prognosis", "radiologist", "records-office", "reference-range",
			"referral", "release-form", "remission", "remote-opinion", "risk-factor", "scan-disc", "screening",
			"second-opinion", "side-effect", "slides-and-blocks", "specialist", "stage", "standard-of-care",
			"sub-specialty", "supplement", "symptom", "trial", "tumor", "ultrasound", "watchful-waiting", "x-ray");

	private final MessageSource messages;

	Glossary(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Every word, under its first letter without accents, in the order of the language.
	 */
	SortedMap<String, List<Word>> byLetter(Locale locale) {
		Collator order = Collator.getInstance(locale);
		return WORDS.stream()
			.map((key) -> word(key, locale))
			.sorted(Comparator.comparing(Word::word, order))
			.collect(Collectors.groupingBy((word) -> word.letter(locale), () -> new TreeMap<>(order),
					Collectors.toList()));
	}

	/** What that word means, however it is written; nothing when it is not here. */
	public Optional<String> meaning(String word, Locale locale) {
		Collator same = Collator.getInstance(locale);
		same.setStrength(Collator.PRIMARY);
		return WORDS.stream()
			.map((key) -> word(key, locale))
			.filter((known) -> same.compare(known.word(), word.strip()) == 0)
			.map(Word::meaning)
			.findFirst();
	}

	private Word word(String key, Locale locale) {
		String message = "guidance.word." + key;
		return new Word(this.messages.getMessage(message, null, locale),
				this.messages.getMessage(message + ".text", null, locale));
	}

	/**
	 * One word and what it means.
	 *
	 * @param word the word as people hear it
	 * @param meaning its everyday meaning
	 */
	record Word(String word, String meaning) {

		private String letter(Locale locale) {
			String first = Normalizer.normalize(this.word.substring(0, 1), Normalizer.Form.NFD);
			return first.substring(0, 1).toUpperCase(locale);
		}

	}

}
