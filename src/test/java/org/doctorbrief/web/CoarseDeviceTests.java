package org.doctorbrief.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoarseDeviceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows
			Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
			Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android
			Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile Safari/604.1 | Safari, iPhone
			Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605 | Safari, Mac
			something else on Linux | Linux
			""")
	void saysNoMoreThanTheKind(String header, String words) {
		assertThat(CoarseDevice.of(header)).contains(words);
	}

	@Test
	void whatIsNotKnownHasNoName() {
		assertThat(CoarseDevice.of(null)).isEmpty();
		assertThat(CoarseDevice.of("Ann Lee's browser")).isEmpty();
	}

}
