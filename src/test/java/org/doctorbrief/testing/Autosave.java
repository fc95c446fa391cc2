package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Sends the form of a page as a draft, the way the page's script does. */
public final class Autosave {

	private final Person person;

	private final String tab;

	public Autosave(Person person, String tab) {
		this.person = person;
		this.tab = tab;
	}

	/** Sends what stands in that form, which the page shows. */
	public HttpPage send(HttpPage page, HttpForm form) {
		var element = page.document().getElementById("form");
		List<Entry<String, String>> fields = new ArrayList<>(form.fields());
		fields.add(Map.entry("_page", element.attr("data-page")));
		fields.add(Map.entry("_tab", this.tab));
		fields.add(Map.entry("_opened", element.attr("data-opened")));
		return this.person.journey().post(element.attr("data-draft"), fields);
	}

	/** Opens a page, types something, and leaves it unsaved. */
	public HttpPage type(String page, Map<String, List<String>> answers) {
		HttpPage opened = this.person.open(page).hasStatus(200);
		return send(opened, opened.form("#form").fill(answers));
	}

}
