package org.doctorbrief.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doctorbrief.mode.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MasterKeyTests {

	@TempDir
	private Path folder;

	private MasterKey start() throws GeneralSecurityException, IOException {
		return Keys.atHome(new Home(this.folder.resolve("home")), "");
	}

	private Path key() {
		return this.folder.resolve("home/keys/master.json");
	}

	private static void assertRefused(ThrowingCallable start, String problem, String action) {
		StartupProblem refused = catchThrowableOfType(StartupProblem.class, start);
		assertThat(refused).hasMessageContaining(problem);
		assertThat(refused.getMessage()).matches("[A-Z].*[^.]\\.").doesNotContain("\n");
		assertThat(refused.action()).contains(action).endsWith(".");
	}

	@Test
	void makesFoldersAndKeyForTheirOwnerAlone() throws Exception {
		start();
		assertThat(permissions(key())).isEqualTo("rw-------");
		for (String name : new String[] { "home", "home/data", "home/keys" }) {
			assertThat(permissions(this.folder.resolve(name))).as(name).isEqualTo("rwx------");
		}
		assertThat(Files.list(key().getParent())).containsExactly(key());
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void keepsTheKeyItMade() throws Exception {
		start();
		String made = Files.readString(key());
		start();
		assertThat(Files.readString(key())).isEqualTo(made);
	}

	@Test
	void takesAKeyFromTheEnvironmentAndWritesNone() throws Exception {
		start();
		String json = Files.readString(key());
		byte[] wrapped = new Vault(start()).newKey("brief:1");
		Home elsewhere = new Home(this.folder.resolve("elsewhere"));
		assertThat(new Vault(Keys.atHome(elsewhere, json)).open(wrapped, "brief:1")).isNotNull();
		assertThat(elsewhere.keys()).isEmptyDirectory();
		assertRefused(() -> Keys.atHome(elsewhere, "{}"), "doctorbrief.master-key", "copy");
	}

	@Test
	void refusesToStartWithoutTheKeyOfItsData() throws Exception {
		start();
		Files.createFile(this.folder.resolve("home/data/brief.mv.db"));
		Files.delete(key());
		assertRefused(this::start, key() + " is missing", "Put the key back");
		assertThat(key()).doesNotExist();
	}

	@Test
	void refusesAKeyThatOthersCanRead() throws Exception {
		start();
		Home.restrict(key(), "rw-r-----");
		assertRefused(this::start, "can be read by other people", "chmod 600 " + key());
	}

	@Test
	void refusesAKeyThatIsNone() throws Exception {
		start();
		Files.writeString(key(), "not a key");
		assertRefused(this::start, key() + " cannot be read", "copy");
	}

	@Test
	void refusesAKeyThatCannotBeRead() throws Exception {
		start();
		Files.delete(key());
		Files.createDirectory(key());
		Home.restrict(key(), "rwx------");
		assertRefused(this::start, key() + " cannot be read", "copy");
	}

	@Test
	void onAServerAsksForAKeyFarFromTheData() throws Exception {
		Home home = new Home(this.folder.resolve("home"));
		assertRefused(() -> Keys.onServer(home, new MockEnvironment()), "from a file of its own",
				"DOCTORBRIEF_MASTER_KEY");
		assertRefused(() -> Keys.onServer(home, named(key())), key() + " must not lie beside the data", "outside");
		start();
		MockEnvironment given = new MockEnvironment().withProperty("doctorbrief.master-key", Files.readString(key()));
		assertThat(Keys.onServer(home, given)).isNotNull();
	}

	@Test
	void onAServerMakesAKeyOnlyWhenAsked() throws Exception {
		Home home = new Home(this.folder.resolve("home"));
		Path apart = this.folder.resolve("apart.json");
		assertRefused(() -> Keys.onServer(home, named(apart)), apart + " is missing", "--make-key");
		assertThat(apart).doesNotExist();
		Keys.onServer(home, named(apart).withProperty("make-key", ""));
		assertThat(permissions(apart)).isEqualTo("rw-------");
		assertThat(Keys.onServer(home, named(apart))).isNotNull();
		assertThat(key()).doesNotExist();
	}

	private static MockEnvironment named(Path key) {
		return new MockEnvironment().withProperty("doctorbrief.master-key-file", key.toString());
	}

	@Test
	void refusesAHomeThatCannotBeWritten() throws Exception {
		Files.createFile(this.folder.resolve("home"));
		assertRefused(this::start, "home cannot be written", "--doctorbrief.home");
	}

	@Test
	void refusesADataFolderThatCannotBeWritten() throws Exception {
		Files.createDirectory(this.folder.resolve("home"));
		Files.createFile(this.folder.resolve("home/data"));
		assertRefused(this::start, "data cannot be written", "--doctorbrief.home");
	}

}
