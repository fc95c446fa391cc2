package org.doctorbrief.journeys;

import java.util.Map;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Served;
import org.doctorbrief.web.Language;

/** How somebody looks at the pages. */
enum Window {

	PHONE((options) -> options.setViewportSize(320, 640)), COMPUTER((options) -> options),

	PHONE_WITHOUT_JAVASCRIPT((options) -> options.setViewportSize(320, 640).setJavaScriptEnabled(false));

	private final UnaryOperator<NewContextOptions> options;

	Window(UnaryOperator<NewContextOptions> options) {
		this.options = options;
	}

	Visitor at(Browser browser, String address) {
		return at(browser, address, Language.ENGLISH);
	}

	/** Comes to a server whose certificate only she trusts. */
	Visitor at(Browser browser, Served served) {
		return at(browser, served.address(), Language.ENGLISH);
	}

	Visitor open(Browser browser, RunningApplication application) {
		return open(browser, application, Language.ENGLISH);
	}

	/** Opens a browser that asks for pages in that language. */
	Visitor open(Browser browser, RunningApplication application, Language language) {
		return at(browser, application.address(), language);
	}

	/** Comes to that address and asks for pages in that language. */
	Visitor at(Browser browser, String address, Language language) {
		Map<String, String> asksFor = Map.of("Accept-Language", language.tag());
		return new Visitor(
				browser.open(address, (options) -> this.options
					.apply(options.setLocale(language.tag()).setExtraHTTPHeaders(asksFor).setIgnoreHTTPSErrors(true))),
				Messages.in(language));
	}

}
