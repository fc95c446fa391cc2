package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/**
 * Looks for what would keep people out of a page; one instance for a whole journey knows
 * which titles it has seen. It needs a tab that runs scripts.
 */
public final class Accessibility {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final Pattern ID = Pattern.compile("(?<=/)[0-9a-v]{26}(?=/|$)");

	private static final Path UNDECIDED = Path.of("target", "axe-undecided.txt");

	private final Map<String, String> pathsByTitle = new HashMap<>();

	/** Returns one readable line for each problem; none when all is well. */
	public List<String> problems(Page page) {
		List<String> problems = new ArrayList<>(violations(page));
		if (page.locator("h1").count() != 1) {
			problems.add("There are %d h1".formatted(page.locator("h1").count()));
		}
		if (page.locator("html[lang]:not([lang=''])").count() == 0) {
			problems.add("The page does not say its language");
		}
		if (page.evaluate("document.documentElement.scrollWidth > window.innerWidth").equals(true)) {
			problems.add("The page scrolls sideways at %d pixels".formatted(page.viewportSize().width));
		}
		String path = ID.matcher(URI.create(page.url()).getPath()).replaceAll("{id}");
		String seen = this.pathsByTitle.putIfAbsent(page.title(), path);
		if (page.title().isBlank() || (seen != null && !seen.equals(path))) {
			problems.add("The title \"%s\" is not its own: %s".formatted(page.title(), seen));
		}
		return problems.stream().map((problem) -> path + ": " + problem).toList();
	}

	private static List<String> violations(Page page) {
		AxeBuilder axe = new AxeBuilder(page).options(withTargetSize()).withTags(TAGS).setLegacyMode(true);
		AxeResults results = axe.analyze();
		results.getIncomplete().forEach((rule) -> keepForAHuman(page.url() + ": " + describe(rule)));
		return results.getViolations().stream().map(Accessibility::describe).toList();
	}

	/** What a program cannot decide stands in a file for a person to look at. */
	private static void keepForAHuman(String line) {
		try {
			Files.writeString(UNDECIDED, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AxeRunOptions withTargetSize() {
		AxeRuleOptions enabled = new AxeRuleOptions();
		enabled.setEnabled(true);
		AxeRunOptions options = new AxeRunOptions();
		options.setRules(Map.of("target-size", enabled));
		return options;
	}

	private static String describe(Rule rule) {
		List<String> elements = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
		return "%s (%s) in %s".formatted(rule.getHelp(), rule.getId(), elements);
	}

}
