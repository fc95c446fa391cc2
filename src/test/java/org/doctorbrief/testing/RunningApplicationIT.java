package org.doctorbrief.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RunningApplicationIT {

	@TempDir
	private Path home;

	@Test
	void answersAndStopsInGoodOrder() {
		try (RunningApplication application = Launch.in(this.home).asPackaged().start()) {
			HttpPage page = new HttpJourney(application.address()).get("/");
			assertThat(page.status()).isBetween(200, 499);
			assertThat(application.stop()).isEqualTo(128 + 15);
			assertThat(application.output()).contains("Started DoctorBriefApplication");
		}
	}

	@Test
	void canBeKilledBeforeItIsReady() {
		RunningApplication application = Launch.in(this.home).begin();
		application.kill();
		assertThat(application.awaitExit()).isEqualTo(128 + 9);
		assertThatIllegalStateException().isThrownBy(application::awaitAnswer).withMessageContaining("did not start");
	}

	@Test
	void tellsWhyAStartWasRefused() {
		Launch launch = Launch.in(this.home).withJvmFlags("-Xmx200m", "-Dspring.main.web-application-type=nonsense");
		try (RunningApplication application = launch.begin()) {
			assertThat(application.awaitExit()).isNotZero();
			assertThat(application.output()).contains("nonsense");
		}
	}

}
