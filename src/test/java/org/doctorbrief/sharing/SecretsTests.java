package org.doctorbrief.sharing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.passwords.Passcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {

	@Test
	void tokensAreLongAndNeverTheSame() {
		Set<String> tokens = Stream.generate(LinkToken::random)
			.limit(1000)
			.map(LinkToken::text)
			.collect(Collectors.toSet());
		assertThat(tokens).hasSize(1000).allMatch((token) -> token.matches("[\\w-]{43}"));
		assertThat(LinkToken.random()).hasToString("LinkToken");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "none", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
			"../../../../../etc/passwd/etc/passwd/etc/pass", "éxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" })
	void whatCannotBeATokenIsNone(String text) {
		assertThat(LinkToken.of(text)).isEmpty();
	}

	@Test
	void passcodesUseLettersThatCannotBeConfused() {
		String letters = Stream.generate(Passcode::random)
			.limit(500)
			.map(Passcode::letters)
			.collect(Collectors.joining());
		assertThat(letters.chars().distinct().count()).isEqualTo(31);
		assertThat(letters).doesNotContain("0", "1", "O", "I", "L");
		assertThat(Passcode.random()).hasToString("Passcode");
		assertThat(Passcode.random().shown()).matches("\\w{4}-\\w{4}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abcd-2345", "ABCD2345", " a b c d – 2 3 4 5 ", "Abcd\u00a02345\u200b" })
	void passcodesAreReadAsTheyAreTyped(String text) {
		assertThat(Passcode.typed(text)).contains(new Passcode("ABCD2345"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "ABCD234", "ABCD23456", "ABCD234O", "ABCD234é" })
	void whatCannotBeAPasscodeIsNone(String text) {
		assertThat(Passcode.typed(text)).isEmpty();
	}

}
