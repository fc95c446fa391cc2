package org.doctorbrief.recovery;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecoveryCodeTests {

	private static final RecoveryCode CODE = new RecoveryCode("0123456789ABCDEFGHJKMNPQRS");

	@Test
	void aNewCodeHasNoLetterThatLooksLikeAFigure() {
		List<RecoveryCode> codes = Stream.generate(RecoveryCode::random).limit(2000).toList();
		assertThat(codes).allSatisfy((code) -> assertThat(code.digits()).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}"));
		assertThat(codes).doesNotHaveDuplicates();
		assertThat(codes.stream().flatMapToInt((code) -> code.digits().chars()).boxed().collect(Collectors.toSet()))
			.hasSize(32);
	}

	@Test
	void isReadAsItWasPrinted() {
		assertThat(CODE.onPaper()).isEqualTo("01234-56789-ABCDE-FGHJK-MNPQRS");
		assertThat(RecoveryCode.typed(CODE.onPaper())).contains(CODE);
		RecoveryCode fresh = RecoveryCode.random();
		assertThat(RecoveryCode.typed(fresh.onPaper())).contains(fresh);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0123456789abcdefghjkmnpqrs", "  01234 56789\tabcde fghjk\nmnpqrs  ",
			"O1234-56789-ABCDE-FGHJK-MNPQRS", "oI234 56789 ABCDE FGHJK MNPQRS", "0l234–56789—ABCDE‑FGHJK−MNPQRS",
			"0L2-3-4-5-6789 A B C D EFGHJKMNPQRS" })
	void isReadAsItWasMeant(String typed) {
		assertThat(RecoveryCode.typed(typed)).contains(CODE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "0123456789ABCDEFGHJKMNPQR", "0123456789ABCDEFGHJKMNPQRST",
			"U123456789ABCDEFGHJKMNPQRS", "01234_56789_ABCDE_FGHJK_MNPQRS", "٠123456789ABCDEFGHJKMNPQRS" })
	void nothingElseIsACode(String typed) {
		assertThat(RecoveryCode.typed(typed)).isEmpty();
	}

	@Test
	void doesNotSayItself() {
		assertThat(CODE).hasToString("RecoveryCode");
		assertThat(RecoveryCode.typed(null)).isEmpty();
	}

}
