package org.doctorbrief;

import org.doctorbrief.vault.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to open the application and where its data and its key lie. */
@Component
class Greeting {

	private static final Logger logger = LoggerFactory.getLogger(Greeting.class);

	private final Home home;

	Greeting(Home home) {
		this.home = home;
	}

	@EventListener
	void started(WebServerInitializedEvent started) {
		logger.info("Open http://localhost:{} in your browser", started.getWebServer().getPort());
		logger.info("Your data lies in {}, its key in {}; keep a copy of the key in another place", this.home.data(),
				this.home.keys());
	}

}
