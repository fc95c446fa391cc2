package org.doctorbrief;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.testing.ProjectFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what is said of security to what is there. */
class SecurityDocumentTests {

	private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]*)`");

	private static final Pattern SETTING = Pattern.compile("`(doctorbrief\\.[a-z.-]+)(?:=[^`]*)?`");

	private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");

	private static final Pattern ROW = Pattern.compile(
			"(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [^|]+ \\| (met|met in server mode|n\\.a\\.|deviation) \\| [^|]+ \\|$");

	private final String document = ProjectFiles.read(Path.of("docs/security.md"));

	private final List<Path> code = ProjectFiles.under(ProjectFiles.CODE, ".java");

	@Test
	void everyClassThatIsNamedIsThere() {
		List<String> there = Stream.concat(this.code.stream(), ProjectFiles.under(ProjectFiles.TESTS, ".java").stream())
			.map((file) -> file.getFileName().toString().replace(".java", ""))
			.toList();
		assertThat(CLASS.matcher(this.document).results().map((found) -> found.group(1))).isNotEmpty()
			.isSubsetOf(there);
	}

	@Test
	void everySettingThatIsNamedIsKnown() {
		String sources = String.join("\n", this.code.stream().map(ProjectFiles::read).toList());
		assertThat(SETTING.matcher(this.document).results().map((found) -> found.group(1))).isNotEmpty()
			.allMatch((setting) -> Pattern.compile(Pattern.quote(setting) + "(?![.\\w-])").matcher(sources).find());
	}

	@Test
	void everyRequirementHasOneRowAndNoDeviationIsHidden() {
		List<MatchResult> rows = ROW.matcher(this.document).results().toList();
		List<String> onTop = Stream.of(this.document.split("\n### "))
			.filter((part) -> part.startsWith("What is not met"))
			.flatMap((part) -> NUMBER.matcher(part.replaceAll("(?m)(?<=.)\\|.*", "")).results())
			.map(MatchResult::group)
			.toList();
		assertThat(rows).extracting((row) -> row.group(1)).hasSize(253).doesNotHaveDuplicates();
		assertThat(rows.stream().filter((row) -> row.group(2).equals("deviation")).map((row) -> row.group(1)))
			.containsExactlyInAnyOrderElementsOf(onTop);
	}

	@Test
	void theCountsAreThoseOfTheRows() {
		Map<String, Long> counts = ROW.matcher(this.document)
			.results()
			.collect(Collectors.groupingBy((row) -> row.group(2), Collectors.counting()));
		assertThat(this.document)
			.contains("requirements %d are met, %d in server mode, %d are n.a., %d are deviations.".formatted(
					counts.get("met"), counts.get("met in server mode"), counts.get("n.a."), counts.get("deviation")));
	}

}
