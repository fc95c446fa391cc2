package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

/**
 * The keys of somebody who has no mouse; at each stop it is noted when one cannot see
 * where one is.
 */
public final class Keyboard {

	private static final int MANY_STOPS = 120;

	private static final String PROBLEM = """
			() => {
				const here = document.activeElement;
				const name = `${location.pathname} ${here.outerHTML.slice(0, 120)}`;
				const drawn = here.matches('[type=radio], [type=checkbox]')
					? getComputedStyle(here.labels[0], '::before') : getComputedStyle(here);
				const outlined = drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) > 0
					&& !/^rgba.*, 0\\)$/.test(drawn.outlineColor);
				if (!outlined && drawn.boxShadow === 'none') {
					return `The focus cannot be seen at ${name}`;
				}
				const box = here.getBoundingClientRect();
				const inView = box.top >= 0 && box.left >= 0 && box.top < innerHeight && box.left < innerWidth;
				return inView ? '' : `The focus is outside the window at ${name}`;
			}""";

	private final List<String> problems = new ArrayList<>();

	private final Page page;

	public Keyboard(Page page) {
		this.page = page;
	}

	/** Presses Tab until the focus is on such an element. */
	public Keyboard goesTo(String selector) {
		for (int stop = 0; stop < MANY_STOPS; stop++) {
			presses("Tab");
			look();
			if (isAt(selector)) {
				return this;
			}
		}
		throw new AssertionError("No way leads to " + selector + " on " + this.page.url());
	}

	/**
	 * Goes to such an element, opens it with Enter, and waits for the page it leads to.
	 */
	public Keyboard opens(String selector) {
		goesTo(selector);
		String here = this.page.url();
		presses("Enter");
		this.page.waitForURL((url) -> !url.equals(here));
		return this;
	}

	/** Presses one key. */
	public Keyboard presses(String key) {
		this.page.keyboard().press(key);
		return this;
	}

	/** Types a text where the focus is. */
	public Keyboard types(String text) {
		this.page.keyboard().type(text);
		return this;
	}

	/** Tells whether the focus is on such an element. */
	public boolean isAt(String selector) {
		return this.page.locator(selector).and(this.page.locator(":focus")).count() == 1;
	}

	/** Returns one line for each stop that could not be seen. */
	public List<String> problems() {
		return this.problems;
	}

	private void look() {
		if (this.page.locator(":focus").count() == 1) {
			String problem = (String) this.page.evaluate(PROBLEM);
			if (!problem.isEmpty()) {
				this.problems.add(problem);
			}
		}
	}

}
