package org.doctorbrief.vault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedStartIT {

	@TempDir
	private Path folder;

	private Path home() {
		return this.folder.resolve("home");
	}

	private static void assertRefused(Launch launch, String problem, String action) {
		try (RunningApplication refused = launch.begin()) {
			assertThat(refused.awaitExit()).isNotZero();
			String told = refused.output().substring(refused.output().indexOf("FAILED TO START"));
			assertThat(told).contains(problem, action);
			assertThat(refused.output()).doesNotContain("\tat ", "Exception");
		}
	}

	@Test
	void aSecondStartOnTheSameDataSaysSo() {
		try (RunningApplication first = Launch.in(home()).start()) {
			assertRefused(Launch.in(home()), "already running on this data", "Use the one that is running");
			assertThat(first.awaitAnswer()).isNotNull();
		}
	}

	@Test
	void aKeyThatIsGoneOrReadableByOthersIsAskedFor() throws IOException {
		Path key = home().resolve("keys/master.json");
		try (RunningApplication first = Launch.in(home()).start()) {
			first.stop();
		}
		Home.restrict(key, "rw-r--r--");
		assertRefused(Launch.in(home()), "can be read by other people", "chmod 600");
		Files.delete(key);
		assertRefused(Launch.in(home()), "master.json is missing", "Put the key back");
		assertThat(key).doesNotExist();
	}

	@Test
	void aPortThatIsTakenIsNamed() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			String port = Integer.toString(taken.getLocalPort());
			assertRefused(Launch.in(home()).with("server.port", port), "Port " + port + " was already in use",
					"listen on another port");
		}
	}

	@Test
	void aServerThatLacksSomethingSaysWhat() {
		assertRefused(Launch.in(home()).with("doctorbrief.mode", "server"), "needs the address that people open",
				"--doctorbrief.public-url=https://");
	}

	@Test
	void anOpenAddressAtHomeIsRefused() {
		assertRefused(Launch.in(home()).with("server.address", "0.0.0.0"), "0.0.0.0 would answer other computers",
				"docs/operating.md");
	}

	@Test
	void aHomeThatCannotBeWrittenIsNamed() throws IOException {
		Files.createFile(home());
		assertRefused(Launch.in(home()), "home cannot be written", "--doctorbrief.home=");
	}

	@Test
	void damagedDataIsNotOpenedAndNotReplaced() throws Exception {
		Keys.atHome(new Home(home()), "");
		Path data = home().resolve("data/brief.mv.db");
		Files.writeString(data, "not a database".repeat(1000));
		assertRefused(Launch.in(home()), "data is damaged", "Put back the data folder from your backup");
		assertThat(data).content().startsWith("not a database");
	}

}
