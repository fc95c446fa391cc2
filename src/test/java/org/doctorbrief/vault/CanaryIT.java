package org.doctorbrief.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.doctorbrief.testing.CanaryWalk;
import org.doctorbrief.testing.ClearText;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CanaryIT {

	@TempDir
	private Path folder;

	@Test
	void nothingThatIsTypedStandsAnywhereInClear() throws IOException {
		Path temp = Files.createDirectory(this.folder.resolve("temp"));
		Launch launch = Launch.in(this.folder.resolve("home"))
			.withJvmFlags("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temp);
		try (RunningApplication application = launch.start()) {
			Person person = Person.signedUp(application.address());
			CanaryWalk walk = new CanaryWalk(person);
			List<String> words = List.copyOf(walk.write());
			assertThat(words).hasSizeGreaterThan(30);
			assertThat(person.open("/review").hasStatus(200).document().text()).contains(walk.reviewed());
			walk.changeHerMind();
			assertThat(person.open("/brief.pdf").status()).isEqualTo(200);
			assertThat(filesWith("spring_session")).as("what is read here").isNotEmpty();
			assertThat(filesWith(CanaryWalk.MARK)).isEmpty();
			application.stop();
			assertThat(application.output()).doesNotContain(CanaryWalk.MARK).doesNotContain(person.login());
			assertThat(filesWith(person.briefId())).as("what is read here").isNotEmpty();
			assertThat(filesWith(CanaryWalk.MARK)).isEmpty();
			assertThat(filesWith(person.login())).isEmpty();
		}
	}

	private List<Path> filesWith(String word) {
		return ClearText.filesIn(this.folder, word);
	}

}
