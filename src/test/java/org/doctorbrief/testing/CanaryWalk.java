package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes a word of its own into every field that the task list leads to. */
public final class CanaryWalk {

	/** What every word begins with, and nothing else. */
	public static final String MARK = "Qzcanary";

	/** The parts that stand on pages of their own alone. */
	private static final List<String> APART = List.of("/letters/", "/candidates/", "/calendar/");

	private final Person person;

	private final Autosave autosave;

	private final List<String> written = new ArrayList<>();

	private final List<String> apart = new ArrayList<>();

	public CanaryWalk(Person person) {
		this.person = person;
		this.autosave = new Autosave(person, "canary");
	}

	/** Returns the words that were written, after all of them were saved. */
	public List<String> write() {
		for (String step : this.person.open("")
			.hasStatus(200)
			.document()
			.select(".govuk-task-list a[href]")
			.eachAttr("href")) {
			HttpPage page = this.person.journey().get(step).hasStatus(200);
			if (!page.document().select("#form button[name=then][value=add]").isEmpty()) {
				fill(pressAdd(page));
				page = this.person.journey().get(step).hasStatus(200);
			}
			fill(page);
		}
		return this.written;
	}

	/**
	 * Leaves something unsaved, changes something twice, sends something over what is
	 * newer, and removes an entry and takes that back.
	 */
	public void changeHerMind() {
		HttpPage notes = this.person.open("/notes/own");
		for (String text : List.of(word("notes"), word("notes"))) {
			notes.form("#form").fill("notes", text).submit();
		}
		this.autosave.type("/notes/own", Map.of("notes", List.of(word("notes")))).hasStatus(204);
		this.autosave.type("/medications/medicines/begun", Map.of("name", List.of(word("name")))).hasStatus(204);
		String remove = this.person.open("/medications/medicines")
			.document()
			.expectFirst("main a[href*=/remove]")
			.attr("href");
		HttpPage removed = this.person.journey().get(remove).form("main form").submit().hasStatus(200);
		removed.form("main [role=alert] form").submit().hasStatus(200);
		this.person.open("/medications/before").hasStatus(200);
	}

	/**
	 * Returns those of the words that the review page shows: all but what stands on pages
	 * of its own.
	 */
	public List<String> reviewed() {
		return this.written.stream().filter((word) -> !this.apart.contains(word)).toList();
	}

	private HttpPage pressAdd(HttpPage page) {
		String label = page.document().selectFirst("#form button[value=add]").text();
		return page.form("#form").press(label).hasStatus(200);
	}

	private void fill(HttpPage page) {
		HttpForm form = page.form("#form");
		int before = this.written.size();
		for (Element field : page.document()
			.select("#form textarea, #form input[type=text], #form input:not([type])")) {
			form = form.fill(field.attr("name"), word(field.attr("name")));
		}
		for (Element field : page.document().select("#form input[type=tel], #form input[type=email]")) {
			form = form.fill(field.attr("name"), word(field.attr("name")));
		}
		if (!page.document().select("#form [name=outcome]").isEmpty()) {
			form = form.fill("outcome", "TALK_WITH_BOTH");
		}
		if (APART.stream().anyMatch(page.path()::contains)) {
			this.apart.addAll(this.written.subList(before, this.written.size()));
		}
		this.autosave.send(page, form).hasStatus(204);
		HttpPage next = form.submit().hasStatus(200);
		assertThat(next.document().select(".govuk-error-summary")).isEmpty();
	}

	private String word(String field) {
		if (field.endsWith(".day") || field.endsWith(".month")) {
			return "3";
		}
		if (field.endsWith(".year")) {
			return "2019";
		}
		this.written.add(MARK + this.written.size() + "x");
		String word = this.written.get(this.written.size() - 1);
		if (field.equals("said")) {
			this.apart.add(word);
		}
		return word;
	}

}
