package org.doctorbrief.web;

import java.util.List;
import java.util.Locale;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;

import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	private final Validator validator = validator();

	@Test
	void aTextThatFitsIsFine() {
		assertThat(told(new Form("x".repeat(200), "x".repeat(4000), List.of("a")))).isEmpty();
		assertThat(told(new Form(null, null, null))).isEmpty();
	}

	@Test
	void theMessageTellsByHowMuchItIsTooLong() {
		assertThat(told(new Form("x".repeat(212), "x".repeat(4001), null))).containsExactlyInAnyOrder(
				"Shorten this by 12 characters. It can have up to 200.",
				"Shorten this by 1 character. It can have up to 4000.");
	}

	@Test
	void aCharacterIsWhatAPersonCallsOne() {
		assertThat(told(new Form("😀".repeat(200), null, null))).isEmpty();
	}

	@Test
	void everyTextOfAListIsChecked() {
		assertThat(told(new Form(null, null, List.of("a", "x".repeat(203)))))
			.containsExactly("Shorten this by 3 characters. It can have up to 200.");
	}

	private List<String> told(Form form) {
		return this.validator.validate(form).stream().map(ConstraintViolation::getMessage).toList();
	}

	private static Validator validator() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		MessageSource words = new Words(new ClassPathResource("messages/web.properties"));
		LocalValidatorFactoryBean factory = new LocalValidatorFactoryBean();
		factory.setMessageInterpolator(new MessageInterpolatorFactory(words).getObject());
		factory.afterPropertiesSet();
		return factory;
	}

	record Form(@Text String line, @Text(max = Text.AREA) String area, List<@Text String> lines) {
	}

}
