package org.doctorbrief.demo;

import java.io.IOException;
import java.nio.file.Path;

import org.doctorbrief.vault.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Removes the home of a demonstration when all that used it has ended. */
@Component
@Profile("demo")
class ThrowAwayHome {

	private static final Logger logger = LoggerFactory.getLogger(ThrowAwayHome.class);

	private final Path root;

	ThrowAwayHome(Home home) {
		this.root = home.data().getParent();
	}

	@EventListener(ApplicationReadyEvent.class)
	void removeAtTheEnd() {
		SpringApplication.getShutdownHandlers().add(this::remove);
	}

	private void remove() {
		try {
			FileSystemUtils.deleteRecursively(this.root);
		}
		catch (IOException ex) {
			logger.warn("The folder {} could not be removed", this.root);
		}
	}

}
