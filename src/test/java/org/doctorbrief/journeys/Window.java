package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.RunningApplication;

/** How somebody looks at the pages. */
enum Window {

	PHONE {

		@Override
		Visitor open(Browser browser, RunningApplication application) {
			return new Visitor(browser.narrow(application.address()));
		}

	},

	COMPUTER {

		@Override
		Visitor open(Browser browser, RunningApplication application) {
			return new Visitor(browser.wide(application.address()));
		}

	},

	PHONE_WITHOUT_JAVASCRIPT {

		@Override
		Visitor open(Browser browser, RunningApplication application) {
			return new Visitor(browser.open(application.address(),
					(options) -> options.setViewportSize(320, 640).setJavaScriptEnabled(false)));
		}

	};

	abstract Visitor open(Browser browser, RunningApplication application);

}
