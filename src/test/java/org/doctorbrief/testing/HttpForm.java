package org.doctorbrief.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/** A form with all its fields, hidden ones included, that can be filled in and sent. */
public final class HttpForm {

	private final HttpJourney journey;

	private final FormElement form;

	private final List<Entry<String, String>> fields;

	HttpForm(HttpJourney journey, FormElement form) {
		this(journey, form, form.formData().stream().map((field) -> Map.entry(field.key(), field.value())).toList());
	}

	private HttpForm(HttpJourney journey, FormElement form, List<Entry<String, String>> fields) {
		this.journey = journey;
		this.form = form;
		this.fields = fields;
	}

	/** Returns what a field holds; more than one for ticks. */
	public List<String> values(String name) {
		return this.fields.stream().filter((field) -> field.getKey().equals(name)).map(Entry::getValue).toList();
	}

	/** Returns all fields with what they hold. */
	List<Entry<String, String>> fields() {
		return this.fields;
	}

	/** Writes into a field that the form has, or chooses; no value empties it. */
	public HttpForm fill(String name, String... values) {
		List<String> names = this.form.elements().eachAttr("name");
		assertThat(names).contains(name);
		return force(name, values);
	}

	/** Writes into all these fields, which the form has. */
	public HttpForm fill(Map<String, List<String>> answers) {
		HttpForm filled = this;
		for (Entry<String, List<String>> answer : answers.entrySet()) {
			filled = filled.fill(answer.getKey(), answer.getValue().toArray(String[]::new));
		}
		return filled;
	}

	/** Writes into a field whether the form has it or not, as a forger would. */
	public HttpForm force(String name, String... values) {
		Stream<Entry<String, String>> others = this.fields.stream().filter((field) -> !field.getKey().equals(name));
		Stream<Entry<String, String>> ours = Stream.of(values).map((value) -> Map.entry(name, value));
		return new HttpForm(this.journey, this.form, Stream.concat(others, ours).toList());
	}

	/** Sends the form with its first button and follows one redirect. */
	public HttpPage submit() {
		return send(this.form.selectFirst("button:not([type=button])"));
	}

	/** Sends the form with the button of this text and follows one redirect. */
	public HttpPage press(String text) {
		List<Element> buttons = this.form.select("button:not([aria-hidden])")
			.stream()
			.filter((button) -> button.text().equals(text))
			.collect(Collectors.toList());
		assertThat(buttons).as("buttons \"%s\" in %s", text, this.form.text()).hasSize(1);
		return send(buttons.get(0));
	}

	private HttpPage send(Element button) {
		List<Entry<String, String>> sent = new ArrayList<>(this.fields);
		if (button != null && button.hasAttr("name")) {
			sent.add(Map.entry(button.attr("name"), button.attr("value")));
		}
		String action = this.form.attr("action").isEmpty() ? this.form.baseUri() : this.form.absUrl("action");
		if (button != null && button.hasAttr("formaction")) {
			action = button.absUrl("formaction");
		}
		assertThat(this.form.attr("method")).isEqualToIgnoringCase("post");
		return this.journey.post(URI.create(action).toString(), sent);
	}

}
