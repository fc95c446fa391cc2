package org.doctorbrief.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

/**
 * Looks for what would keep people out of a page; one instance for a whole journey knows
 * which titles it has seen. It needs a tab that runs scripts.
 */
public final class Accessibility {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final List<String> COLOR = List.of("cat.color");

	private static final List<String> SIZE = List.of("wcag22aa", "cat.sensory-and-visual-cues");

	private static final Pattern ID = Pattern.compile("(?<=/)[0-9a-v]{26}(?=/|$)");

	private static final String AXE = axe();

	/** What is in order is left in the browser: it is by far the most. */
	private static final String LOOK = """
			async (tags) => {
				const found = await axe.run(document, {
					runOnly: { type: 'tag', values: tags },
					rules: tags.includes('wcag22aa') ? { 'target-size': { enabled: true } } : {},
					resultTypes: ['violations', 'incomplete'],
				});
				const named = (rule) => `${rule.help} (${rule.id})`;
				const shown = (rule) => `${named(rule)} in ${rule.nodes.map((node) => node.html).join(', ')}`;
				return { violations: found.violations.map(shown), incomplete: found.incomplete.map(named) };
			}
			""";

	private static final Path UNDECIDED = Path.of("target", "axe-undecided.txt");

	private final Map<String, String> pathsByTitle = new HashMap<>();

	/** Returns one readable line for each problem; none when all is well. */
	public List<String> problems(Page page) {
		String path = path(page);
		List<String> problems = new ArrayList<>(violations(page, path, TAGS));
		problems.addAll(sideways(page));
		if (page.locator("h1").count() != 1) {
			problems.add("There are %d h1".formatted(page.locator("h1").count()));
		}
		if (page.locator("html[lang]:not([lang=''])").count() == 0) {
			problems.add("The page does not say its language");
		}
		String seen = this.pathsByTitle.putIfAbsent(page.title(), path);
		if (page.title().isBlank() || (seen != null && !seen.equals(path))) {
			problems.add("The title \"%s\" is not its own: %s".formatted(page.title(), seen));
		}
		return problems.stream().map((problem) -> path + ": " + problem).toList();
	}

	/**
	 * The same for what colors alone decide: they change nothing of the structure and the
	 * measures of a page that was looked at before.
	 */
	public List<String> problemsOfColor(Page page) {
		String path = path(page);
		return violations(page, path, COLOR).stream().map((problem) -> path + ": " + problem).toList();
	}

	/**
	 * The same for what depends on the size of the window, on a page that was looked at
	 * before.
	 */
	public List<String> problemsOfSize(Page page) {
		String path = path(page);
		List<String> problems = new ArrayList<>(violations(page, path, SIZE));
		problems.addAll(sideways(page));
		return problems.stream().map((problem) -> path + ": " + problem).toList();
	}

	private static List<String> sideways(Page page) {
		boolean scrolls = page.evaluate("document.documentElement.scrollWidth > window.innerWidth").equals(true);
		return scrolls ? List.of("The page scrolls sideways at %d pixels".formatted(page.viewportSize().width))
				: List.of();
	}

	private static String path(Page page) {
		return ID.matcher(URI.create(page.url()).getPath()).replaceAll("{id}");
	}

	private static List<String> violations(Page page, String path, List<String> tags) {
		if (page.evaluate("typeof axe === 'undefined'").equals(true)) {
			page.evaluate("() => {" + AXE + "}");
		}
		Map<?, ?> found = (Map<?, ?>) page.evaluate(LOOK, tags);
		lines(found.get("incomplete")).forEach((line) -> keepForAHuman(path + ": " + line));
		return lines(found.get("violations"));
	}

	private static List<String> lines(Object rules) {
		return ((List<?>) rules).stream().map(String::valueOf).toList();
	}

	/**
	 * What a program cannot decide stands in a short list for a person to look at.
	 */
	private static void keepForAHuman(String line) {
		try {
			if (!Files.exists(UNDECIDED) || !Files.readAllLines(UNDECIDED).contains(line)) {
				Files.writeString(UNDECIDED, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String axe() {
		try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
