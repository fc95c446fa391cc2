package org.doctorbrief.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LaunchTests {

	@Test
	void everyChoiceIsANewLaunch() {
		Launch plain = Launch.in(Path.of("home"));
		Launch special = plain.with("server.address", "127.0.0.1")
			.withEnvironment("KEY", "value")
			.withJvmFlags("-Xmx1g");
		assertThat(plain.arguments()).isEmpty();
		assertThat(plain.jvmFlags()).contains("-Xmx256m");
		assertThat(special).isEqualTo(new Launch(Path.of("home"), null, List.of("-Xmx1g"),
				List.of("--server.address=127.0.0.1"), Map.of("KEY", "value")));
	}

}
