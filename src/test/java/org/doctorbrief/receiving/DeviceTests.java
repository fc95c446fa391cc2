package org.doctorbrief.receiving;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36 | Chrome, Linux",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1 | Safari, iPhone",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows",
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0 | Edge, Windows",
			"Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36 | Chrome, Android",
			"Something (Macintosh; Intel Mac OS X 10_15) | Mac" })
	void tellsTheKindAndNoMore(String header, String device) {
		assertThat(Device.of(header)).isEqualTo(device);
	}

	@Test
	void nothingThatWasSentIsKept() {
		assertThat(Device.of(null)).isNull();
		assertThat(Device.of("Ann Lee's secret browser")).isNull();
		assertThat(Device.of("Firefox/1 Ann Lee's")).isEqualTo("Firefox");
	}

}
