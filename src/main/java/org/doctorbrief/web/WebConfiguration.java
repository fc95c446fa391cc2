package org.doctorbrief.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import org.doctorbrief.mode.Mode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	ErrorOrder errorOrder() {
		return new ErrorOrder();
	}

	@Bean
	Languages languages() {
		return new Languages();
	}

	@Bean
	Today today(Clock clock) {
		return new Today(clock);
	}

	@Bean
	Idle idle(@Value("${doctorbrief.idle:#{null}}") Duration limit, Mode mode) {
		return (limit != null) ? new Idle(limit) : Idle.usual(mode);
	}

	/** The framework looks for this name. */
	@Bean
	LocaleResolver localeResolver(Mode mode) {
		return new ChosenLanguage(mode);
	}

	@Bean
	MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		return new Words(resources.getResources("classpath*:messages/*.properties"));
	}

}
