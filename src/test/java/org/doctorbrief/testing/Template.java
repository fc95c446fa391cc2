package org.doctorbrief.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * One template as it is written, and what it does that no template may: bring its own
 * words, its own fields, its own style, or what belongs to another room.
 */
public record Template(String name, String source) {

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

	private static final Pattern EXPRESSION = Pattern.compile("[#$*@~]\\{[^{}]*}");

	private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);

	private static final Pattern LITERAL = Pattern.compile("'[^']*\\p{L}[^']*'|\\|[^|]*\\p{L}[^|]*\\|");

	private static final Pattern REFERENCE = Pattern.compile("~\\{([\\w-]+)/([\\w-]+)");

	private static final Set<String> NEVER = Set.of("th:utext", "th:style", "th:styleappend", "style", "required",
			"pattern", "maxlength", "th:required", "th:pattern", "th:maxlength", "autofocus");

	private static final Set<String> WORDS = Set.of("alt", "title", "placeholder", "aria-label", "label");

	private static final Set<String> SAID = Set.of("th:text", "th:alt", "th:title", "th:aria-label", "th:label");

	/** Reads a template of the application. */
	public static Template of(Path file) {
		String name = ProjectFiles.TEMPLATES.relativize(file).toString().replace('\\', '/');
		return new Template(name, ProjectFiles.read(file));
	}

	/** Returns the message keys that are written out in it. */
	public Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		KEY.matcher(this.source).results().map((match) -> match.group(1)).forEach(keys::add);
		return keys;
	}

	/** Returns one line for each thing that no template may do. */
	public List<String> problems() {
		Document document = Jsoup.parse(this.source, "", Parser.xmlParser());
		return Stream.of(ownWords(document), ownFields(document), attributes(document), strangers(), tricks())
			.flatMap((problems) -> problems)
			.map((problem) -> this.name + ": " + problem)
			.toList();
	}

	private Stream<String> ownWords(Document document) {
		Stream<String> texts = document.select("*:not(style)")
			.stream()
			.filter((element) -> element.closest("[th:text], [th:remove]") == null)
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text)
			.filter((text) -> hasLetters(INLINED.matcher(text).replaceAll("")));
		Stream<String> attributes = WORDS.stream()
			.flatMap((name) -> document.select("[" + name + "]").eachAttr(name).stream())
			.filter(Template::hasLetters);
		Stream<String> literals = SAID.stream()
			.flatMap((name) -> document.select("[" + name + "]").eachAttr(name).stream())
			.filter((expression) -> LITERAL.matcher(withoutExpressions(expression)).find());
		return Stream.of(texts, attributes, literals)
			.flatMap((words) -> words)
			.map((words) -> "words of its own: " + words.strip());
	}

	private Stream<String> ownFields(Document document) {
		Stream<Element> fields = this.name.startsWith("fragments/") ? Stream.empty()
				: document.select("input, textarea, select").stream();
		return fields.map((field) -> "a field of its own: " + field.outerHtml());
	}

	private Stream<String> attributes(Document document) {
		Stream<String> scripts = document.select("script:not([src]):not([th:src])").stream().map(Element::tagName);
		Stream<String> styles = document.select("style").stream().map(Element::tagName);
		Stream<String> attributes = document.getAllElements()
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.filter((attribute) -> NEVER.contains(attribute.getKey()) || attribute.getKey().matches("(th:)?on[a-z]+")
					|| (attribute.getKey().endsWith("src") && attribute.getValue().contains("//")))
			.map((attribute) -> attribute.getKey());
		return Stream.of(scripts, this.name.startsWith("documents/") ? Stream.<String>empty() : styles, attributes)
			.flatMap((problems) -> problems)
			.map((problem) -> "may not be here: " + problem);
	}

	private Stream<String> strangers() {
		String room = this.name.replaceAll("/.*", "");
		return REFERENCE.matcher(this.source)
			.results()
			.filter((match) -> !List.of("fragments", room).contains(match.group(1)))
			.filter((match) -> !match.group(2).equals("summary"))
			.map((match) -> "belongs to another room: " + match.group());
	}

	private Stream<String> tricks() {
		return Stream.of("[(", "__${")
			.filter(this.source::contains)
			.filter((trick) -> !(trick.startsWith("__") && this.name.equals("fragments/field.html")))
			.map((trick) -> "may not be here: " + trick);
	}

	private static String withoutExpressions(String expression) {
		String shorter = EXPRESSION.matcher(expression).replaceAll("");
		return shorter.equals(expression) ? shorter : withoutExpressions(shorter);
	}

	private static boolean hasLetters(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

}
