package org.doctorbrief.wording;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.ProjectFiles;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingCheckTests {

	private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

	private final WordingCheck check = new WordingCheck();

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  \n\t", "…", "12.5" })
	void nothingIsFoundInNothing(String text) {
		assertThat(this.check.findings(text, Locale.ENGLISH)).isEmpty();
	}

	@Test
	void saysWhereTheWordsStand() {
		String text = "Dear doctor,\n\nI  would like to see Dr. Osei. You  are\nWRONG about this.";
		assertThat(this.check.findings(text, Locale.ENGLISH)).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.VERDICT);
			assertThat(finding.words()).startsWith("You  are\nWRONG");
			assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.words());
		});
	}

	@Test
	void comesInOrderAndNeverOverlaps() {
		String text = "I am so sorry to bother you. You ignored me for months! My lawyer says you are wrong.";
		List<Finding> findings = this.check.findings(text, Locale.ENGLISH);
		assertThat(findings).extracting(Finding::kind).contains(Kind.APOLOGY, Kind.BLAME, Kind.THREAT);
		for (int next = 1; next < findings.size(); next++) {
			assertThat(findings.get(next).start()).isGreaterThanOrEqualTo(findings.get(next - 1).end());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "I don't trust you", "I don’t trust you", "i dont  trust\u00a0you", "I DON’T TRUST YOU" })
	void spellingMakesNoDifference(String text) {
		assertThat(this.check.findings(text, Locale.ENGLISH)).extracting(Finding::kind).containsExactly(Kind.DOUBT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Usted está equivocado", "usted esta equivocado", "Usted esta\u0301 equivocado" })
	void accentsMakeNoDifference(String text) {
		assertThat(this.check.findings(text, SPANISH)).singleElement().extracting(Finding::words).isEqualTo(text);
	}

	@Test
	void whatIsNotSpanishIsReadAsEnglish() {
		assertThat(this.check.findings("I am sorry to ask.", Locale.GERMAN)).isNotEmpty();
		assertThat(this.check.findings("I am sorry to ask.", SPANISH)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en, 'You, you and my doctor '", "en, 'not sure that my my friend of a '", "en, aaaaaaaaaa",
			"es, 'usted no me le '", "es, 'que el doctor no '" })
	void timeGrowsNoFasterThanTheText(String language, String words) {
		Locale locale = Locale.forLanguageTag(language);
		time(words, 4_000, locale);
		assertThat(time(words, 20_000, locale)).isLessThan(10 * time(words, 5_000, locale));
	}

	@Test
	void noRuleRepeatsWhatRepeats() throws IOException {
		for (Path file : ProjectFiles.under(Path.of("src/main/resources/wording"), ".rules")) {
			assertThat(ProjectFiles.read(file)).doesNotContain(")*", ")+", "){").doesNotContain(".*", ".+", "]*", "]+");
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsOfferedIsFineItself(Language language) {
		StaticMessageSource source = new StaticMessageSource();
		source.addMessages(Messages.in(language), language.locale());
		Advisor advisor = new Advisor(source);
		for (Kind kind : Kind.values()) {
			Advice advice = advisor.advice(kind, language.locale());
			assertThat(advice.lines()).hasSize(3)
				.allSatisfy((line) -> assertThat(this.check.findings(line, language.locale())).as(line).isEmpty());
			assertThat(advice.name().split(" ")).hasSizeLessThanOrEqualTo(8);
			assertThat(advice.reason()).endsWith(".");
		}
	}

	private long time(String words, int length, Locale language) {
		String text = words.repeat(length / words.length());
		return LongStream.generate(() -> {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			this.check.findings(text, language);
			return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
		}).limit(3).min().orElseThrow();
	}

}
