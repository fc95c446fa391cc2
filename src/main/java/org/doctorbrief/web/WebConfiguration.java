package org.doctorbrief.web;

import java.io.IOException;

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

	/** The framework looks for this name. */
	@Bean
	LocaleResolver localeResolver() {
		return new ChosenLanguage();
	}

	@Bean
	MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		return new Words(resources.getResources("classpath*:messages/*.properties"));
	}

}
