package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Clipping;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Stretched;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page on a small phone in a language whose words are two fifths longer than
 * English, read from the left and read from the right.
 */
@ApplicationTest
@BrowserTest
class LongWordsJourney {

	private static final String FROM_THE_RIGHT = "document.documentElement.dir = 'rtl'";

	private final List<String> problems = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private final Accessibility accessibility = new Accessibility();

	@LocalServerPort
	private int port;

	@Test
	void noWordIsCutOffWhicheverWayItIsRead(Browser browser) {
		String address = "http://127.0.0.1:" + this.port;
		try (Visitor visitor = Window.PHONE.open(browser, address, Language.ENGLISH,
				(key) -> Stretched.text(Messages.english().get(key)))) {
			new EveryPage(visitor, () -> looks(visitor)).walk();
			assertThat(this.problems).isEmpty();
			visitor.hadNoTrouble();
		}
	}

	private void looks(Visitor visitor) {
		this.problems.addAll(Clipping.problems(visitor.page()));
		visitor.page().evaluate(FROM_THE_RIGHT);
		this.problems.addAll(Clipping.problems(visitor.page()));
		if (this.seen.add(visitor.page().title())) {
			this.problems.addAll(this.accessibility.problems(visitor.page()));
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class LongWords {

		@Bean
		static BeanPostProcessor stretcher() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return name.equals("messageSource") ? new Stretched((MessageSource) bean) : bean;
				}

			};
		}

	}

}
