package org.doctorbrief.mode;

import java.util.stream.Stream;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends a process that was started beside a server's nodes to make a link or a key, once
 * that is done.
 */
@Component
class OneTask {

	private final Mode mode;

	private final ApplicationArguments arguments;

	OneTask(Mode mode, ApplicationArguments arguments) {
		this.mode = mode;
		this.arguments = arguments;
	}

	@EventListener
	void ready(ApplicationReadyEvent ready) {
		if (this.mode.serves() && Stream.of("invite", "reset-user", "make-key", "make-admin", "end-admin")
			.anyMatch(this.arguments::containsOption)) {
			ready.getApplicationContext().close();
		}
	}

}
