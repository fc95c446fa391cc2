package org.doctorbrief.testing;

import java.util.Map;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;

/**
 * The one browser of a test run; each test opens {@linkplain Tab tabs of its own} in it.
 */
public final class Browser implements AutoCloseable {

	/** How long a slow machine may take for one step, in milliseconds. */
	static final int PATIENCE = 30_000;

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
		this.playwright = playwright;
		this.chromium = chromium;
	}

	static Browser start() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		LaunchOptions options = new LaunchOptions().setExecutablePath(Chromium.installed().orElseThrow())
			.setArgs(Chromium.FLAGS);
		return new Browser(playwright, playwright.chromium().launch(options));
	}

	/** Opens a tab as wide as a computer's, at paths below the given address. */
	public Tab wide(String address) {
		return open(address, (options) -> options);
	}

	/** Opens a tab 320 pixels wide: a small phone, or a page at 400 %. */
	public Tab narrow(String address) {
		return open(address, (options) -> options.setViewportSize(320, 640));
	}

	/**
	 * Opens a wide tab that runs no script, in which {@link Accessibility} cannot look.
	 */
	public Tab withoutJavaScript(String address) {
		return open(address, (options) -> options.setJavaScriptEnabled(false));
	}

	/** Opens a wide tab with the person's own few colours in place of the page's. */
	public Tab inForcedColors(String address) {
		return open(address, (options) -> options.setForcedColors(ForcedColors.ACTIVE));
	}

	/** Opens a tab with a cookie jar of its own and any other options. */
	public Tab open(String address, UnaryOperator<NewContextOptions> choices) {
		NewContextOptions options = new NewContextOptions().setBaseURL(address).setViewportSize(1280, 800);
		return new Tab(this.chromium.newContext(choices.apply(options)));
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

}
