package org.doctorbrief.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.testing.CanaryWalk;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
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
			assertThat(person.open("/review").hasStatus(200).document().text()).contains(words);
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

	private List<Path> filesWith(String word) throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).filter((file) -> holds(file, word)).toList();
		}
	}

	private static boolean holds(Path file, String word) {
		try {
			String bytes = Files.readString(file, ISO_8859_1).toLowerCase();
			return Stream.<Charset>of(UTF_8, UTF_16BE)
				.anyMatch((charset) -> bytes.contains(new String(word.getBytes(charset), ISO_8859_1).toLowerCase()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
