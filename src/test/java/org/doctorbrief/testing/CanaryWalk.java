package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes a word of its own into every field that the task list leads to. */
public final class CanaryWalk {

	/** What every word begins with, and nothing else. */
	public static final String MARK = "Qzcanary";

	private final Person person;

	private final List<String> written = new ArrayList<>();

	public CanaryWalk(Person person) {
		this.person = person;
	}

	/** Returns the words that were written, after all of them were saved. */
	public List<String> write() {
		for (String step : this.person.open("").hasStatus(200).document().select("main li a[href]").eachAttr("href")) {
			HttpPage page = this.person.journey().get(step).hasStatus(200);
			if (!page.document().select("#form button[name=then][value=add]").isEmpty()) {
				fill(pressAdd(page));
				page = this.person.journey().get(step).hasStatus(200);
			}
			fill(page);
		}
		return this.written;
	}

	private HttpPage pressAdd(HttpPage page) {
		String label = page.document().selectFirst("#form button[value=add]").text();
		return page.form("#form").press(label).hasStatus(200);
	}

	private void fill(HttpPage page) {
		HttpForm form = page.form("#form");
		for (Element field : page.document()
			.select("#form textarea, #form input[type=text], #form input:not([type])")) {
			form = form.fill(field.attr("name"), word(field.attr("name")));
		}
		for (Element field : page.document().select("#form input[type=tel], #form input[type=email]")) {
			form = form.fill(field.attr("name"), word(field.attr("name")));
		}
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
		return this.written.get(this.written.size() - 1);
	}

}
