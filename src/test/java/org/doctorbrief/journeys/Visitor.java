package org.doctorbrief.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Tab;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who uses the application in a browser, told in the steps she takes. */
final class Visitor implements AutoCloseable {

	private static final Map<String, String> ENGLISH = Messages.english();

	private static final Pattern BRIEF = Pattern.compile("/briefs/[^/?]+");

	private final List<String> pages = new ArrayList<>();

	private final List<String> troubles = new ArrayList<>();

	private final Tab tab;

	private final Map<String, String> words;

	private final String login = "visitor-" + UUID.randomUUID();

	Visitor(Tab tab, Map<String, String> words) {
		this.tab = tab;
		this.words = words;
		page().onFrameNavigated(this::visited);
		page().onPageError(this.troubles::add);
		page().onConsoleMessage(this::said);
	}

	private void visited(Frame frame) {
		if (frame.parentFrame() == null) {
			this.pages.add(path());
		}
	}

	private void said(ConsoleMessage message) {
		boolean theStatusOfThePage = message.text().startsWith("Failed to load resource")
				&& message.location().startsWith(page().url().replaceAll("[?#].*", ""));
		if (message.type().equals("error") && !theStatusOfThePage) {
			this.troubles.add(message.text() + " at " + message.location());
		}
	}

	/** Returns the visible words of a key, in English. */
	static String words(String key) {
		return ENGLISH.get(key);
	}

	/** Returns the visible words of a key, as her pages say them. */
	String says(String key) {
		return this.words.get(key);
	}

	Visitor opens(String path) {
		this.tab.at(path);
		return this;
	}

	Visitor opensInBrief(String path) {
		return opens(brief() + path);
	}

	/** Comes to the start page and signs up as somebody new; her first brief opens. */
	Visitor signsUp() {
		return opens("/").follows("guidance.start.begin").signsUpHere();
	}

	/** Signs up on the page where she is. */
	Visitor signsUpHere() {
		return writes("login", this.login).writes("password", Person.PASSWORD).goesOn();
	}

	Visitor writes(String field, String text) {
		field(field).fill(text);
		return this;
	}

	Visitor chooses(String field, String option) {
		page().locator("#form [name='%s'][value='%s']".formatted(field, option)).check();
		return this;
	}

	/** Gives the answers to a form's fields, whatever kind they are. */
	Visitor answers(Map<String, List<String>> answers) {
		answers.forEach((name, values) -> {
			Locator fields = field(name);
			if (fields.first().evaluate("field => field.matches('[type=radio], [type=checkbox]')").equals(true)) {
				values.forEach((value) -> chooses(name, value));
			}
			else if (fields.evaluate("field => field.localName").equals("select")) {
				fields.selectOption(values.get(0));
			}
			else {
				fields.fill(values.get(0));
			}
		});
		return this;
	}

	private Locator field(String name) {
		return page().locator("#form [name='%s']".formatted(name));
	}

	Visitor goesOn() {
		page().locator("#form .govuk-button:not([name]):not([type=button])").click();
		return this;
	}

	/**
	 * Goes back one page, asked for from inside the page: from outside it fails while the
	 * browser is still changing its process.
	 */
	Visitor goesBack() {
		page().waitForLoadState();
		String here = page().url();
		page().evaluate("() => history.back()");
		page().waitForURL((url) -> !url.equals(here));
		return this;
	}

	Visitor presses(String key) {
		return pressesText(says(key));
	}

	Visitor follows(String key) {
		return followsText(says(key));
	}

	/** Follows a link whose words, the hidden ones too, are these. */
	Visitor followsText(String text) {
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
			.or(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true)))
			.click();
		return this;
	}

	Visitor pressesText(String text) {
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true)).click();
		return this;
	}

	String value(String field) {
		return field(field).inputValue();
	}

	/** Returns every page of ours that this one leads to. */
	List<String> links() {
		return reads().select("a[href^=/]").eachAttr("href").stream().distinct().toList();
	}

	/** Returns the pages of all steps, as the task list names them. */
	List<String> tasks() {
		return opensInBrief("").reads().select("main .govuk-task-list__link").eachAttr("href");
	}

	/** Returns the bytes of what the browser saves when the button is pressed. */
	byte[] saves(String key) {
		Download download = page().waitForDownload(() -> presses(key));
		assertThat(download.suggestedFilename()).isEqualTo("doctor-brief.pdf");
		return fetches(download.url());
	}

	/** Returns the bytes behind an address, asked for with her cookies. */
	byte[] fetches(String address) {
		return page().request().get(address, RequestOptions.create().setTimeout(30_000)).body();
	}

	Document reads() {
		page().waitForLoadState(LoadState.DOMCONTENTLOADED);
		return Jsoup.parse(page().content(), page().url());
	}

	String mainText() {
		page().waitForLoadState(LoadState.DOMCONTENTLOADED);
		return page().locator("main").innerText();
	}

	/** Returns where her brief's pages begin. */
	String brief() {
		return BRIEF.matcher(path()).results().findFirst().orElseThrow().group();
	}

	/** Returns where she is, without the brief's own id. */
	String place() {
		return BRIEF.matcher(path()).replaceFirst("");
	}

	private String path() {
		return URI.create(page().url()).getPath();
	}

	Page page() {
		return this.tab.page();
	}

	/** Waits until the form says that about what is being typed. */
	Visitor hears(String key) {
		String words = words(key).replace(".", "\\.").replace("{0}", "\\d\\d:\\d\\d");
		PlaywrightAssertions.assertThat(page().locator("#form [role=status]"))
			.hasText(Pattern.compile("^" + words + "$"), new HasTextOptions().setTimeout(30_000));
		return this;
	}

	Visitor opensAnotherTab() {
		return new Visitor(this.tab.another(), this.words);
	}

	String login() {
		return this.login;
	}

	List<String> pages() {
		return this.pages;
	}

	/** Makes sure that nothing failed behind the pages and no stranger was asked. */
	void hadNoTrouble() {
		assertThat(this.troubles).isEmpty();
		assertThat(this.tab.hostsAsked()).hasSize(1);
	}

	@Override
	public void close() {
		this.tab.close();
	}

}
