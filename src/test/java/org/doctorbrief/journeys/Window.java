package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.RunningApplication;

/** How somebody looks at the pages. */
enum Window {

	PHONE {

		@Override
		Visitor at(Browser browser, String address) {
			return new Visitor(browser.narrow(address));
		}

	},

	COMPUTER {

		@Override
		Visitor at(Browser browser, String address) {
			return new Visitor(browser.wide(address));
		}

	},

	PHONE_WITHOUT_JAVASCRIPT {

		@Override
		Visitor at(Browser browser, String address) {
			return new Visitor(
					browser.open(address, (options) -> options.setViewportSize(320, 640).setJavaScriptEnabled(false)));
		}

	};

	abstract Visitor at(Browser browser, String address);

	Visitor open(Browser browser, RunningApplication application) {
		return at(browser, application.address());
	}

}
