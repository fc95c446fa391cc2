package org.doctorbrief.demo;

import java.nio.file.Files;
import java.nio.file.Path;

import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoIT {

	@Test
	void theBriefIsThereToBePrintedAndNothingIsLeftBehind() {
		try (RunningApplication application = Launch.anywhere()
			.asPackaged()
			.with("spring.profiles.active", "demo")
			.start()) {
			Path home = home(application.output());
			assertThat(home.resolve("data")).isDirectory();
			HttpJourney visitor = new HttpJourney(application.address());
			visitor.get("/sign-in")
				.form()
				.fill("login", DemoBrief.LOGIN)
				.fill("password", DemoBrief.PASSWORD)
				.submit()
				.hasStatus(200);
			String brief = visitor.get("/briefs").document().expectFirst("main a[href^=/briefs/]").attr("href");
			assertThat(visitor.get(brief + "/review").hasStatus(200).document().text()).contains("Ruth Ellen Carver");
			visitor.get(brief + "/brief.pdf").hasStatus(200);
			application.stop();
			assertThat(Files.exists(home)).isFalse();
		}
	}

	private static Path home(String output) {
		return Path.of(output.replaceAll("(?s).*Your data lies in (\\S+)/data,.*", "$1"));
	}

}
