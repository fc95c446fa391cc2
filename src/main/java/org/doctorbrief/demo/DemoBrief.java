package org.doctorbrief.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.ContentMapper;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Signs an invented family up and writes its brief, section by section. */
@Component
@Profile("demo")
class DemoBrief {

	/** The sign-in name of the invented family. */
	static final String LOGIN = "demo";

	/** Its password, which opens nothing but invented words. */
	static final String PASSWORD = "look around first";

	private static final Logger logger = LoggerFactory.getLogger(DemoBrief.class);

	private final Accounts accounts;

	private final Briefs briefs;

	private final List<Section<?>> sections;

	private final ContentMapper mapper;

	DemoBrief(Accounts accounts, Briefs briefs, List<Section<?>> sections, ContentMapper mapper) {
		this.accounts = accounts;
		this.briefs = briefs;
		this.sections = sections;
		this.mapper = mapper;
	}

	@EventListener(ApplicationReadyEvent.class)
	void write() {
		String account = this.accounts.create(LOGIN, null, PASSWORD).orElseThrow();
		OpenBrief brief = this.briefs.start(account);
		this.sections.forEach((section) -> write(brief, section));
		logger.info("Sign in as \"{}\" with the password \"{}\"; all you see and write is gone when this ends", LOGIN,
				PASSWORD);
	}

	/** Where the words of a section stand. */
	static ClassPathResource words(Section<?> section) {
		return new ClassPathResource("demo/" + section.key() + ".json");
	}

	private <C> void write(OpenBrief brief, Section<C> section) {
		this.briefs.change(brief, section, (blank) -> this.mapper.read(section, bytes(words(section))));
	}

	private static byte[] bytes(ClassPathResource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
