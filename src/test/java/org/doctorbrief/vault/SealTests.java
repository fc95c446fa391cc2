package org.doctorbrief.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealTests {

	private static final byte[] WORDS = "The pain began in March".getBytes(UTF_8);

	@TempDir
	private Path folder;

	private Vault vault;

	private Seal seal;

	@BeforeEach
	void makeKey() throws GeneralSecurityException, IOException {
		this.vault = vaultIn("one");
		this.seal = this.vault.open(this.vault.newKey("brief:1"), "brief:1");
	}

	private Vault vaultIn(String home) throws GeneralSecurityException, IOException {
		return new Vault(Keys.atHome(new Home(this.folder.resolve(home)), ""));
	}

	@Test
	void opensWhatWasSealedForThatPlace() {
		byte[] sealed = this.seal.seal(WORDS, "place");
		assertThat(this.seal.open(sealed, "place")).isEqualTo(WORDS);
		assertThat(new String(sealed, UTF_8)).doesNotContain("pain");
	}

	@Test
	void sealsTheSameWordsDifferentlyEachTime() {
		assertThat(this.seal.seal(WORDS, "place")).isNotEqualTo(this.seal.seal(WORDS, "place"));
	}

	@Test
	void opensInNoOtherPlace() {
		byte[] sealed = this.seal.seal(WORDS, "place");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(sealed, "other place"));
	}

	@Test
	void opensNothingThatWasChanged() {
		byte[] sealed = this.seal.seal(WORDS, "place");
		sealed[sealed.length / 2] ^= 1;
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(sealed, "place"));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.seal.open(new byte[0], "place"));
	}

	@Test
	void anotherKeyOpensNothing() {
		byte[] sealed = this.seal.seal(WORDS, "place");
		Seal other = this.vault.open(this.vault.newKey("brief:1"), "brief:1");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> other.open(sealed, "place"));
	}

	@Test
	void aKeyBelongsToOneOwner() {
		byte[] wrapped = this.vault.newKey("brief:1");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(wrapped, "brief:2"));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.vault.open(wrapped, "account:1"));
	}

	@Test
	void aKeyBelongsToOneInstallation() throws GeneralSecurityException, IOException {
		byte[] wrapped = this.vault.newKey("brief:1");
		Vault another = vaultIn("another");
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> another.open(wrapped, "brief:1"));
		assertThat(vaultIn("one").open(wrapped, "brief:1")).isNotNull();
	}

}
