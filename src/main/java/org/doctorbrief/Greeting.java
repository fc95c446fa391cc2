package org.doctorbrief;

import org.doctorbrief.mode.Mode;
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

	private final Mode mode;

	Greeting(Home home, Mode mode) {
		this.home = home;
		this.mode = mode;
	}

	@EventListener
	void started(WebServerInitializedEvent started) {
		if (started.getApplicationContext().getServerNamespace() != null) {
			return;
		}
		int port = started.getWebServer().getPort();
		if (this.mode.serves()) {
			logger.info("People open {}; the proxy reaches this node on port {}", this.mode.address(port), port);
			return;
		}
		logger.info("Open {} in your browser", this.mode.address(port));
		logger.info("Your data lies in {}, its key in {}; keep a copy of the key in another place", this.home.data(),
				this.home.keys());
	}

}
