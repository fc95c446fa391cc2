package org.doctorbrief.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BrowserExtensionTests {

	@Test
	void leavesTestsOutWhereThereIsNoBrowser() {
		assertThat(BrowserExtension.evaluate(false, "skip").isDisabled()).isTrue();
		assertThat(BrowserExtension.evaluate(true, "fail").isDisabled()).isFalse();
	}

	@Test
	void failsWithoutABrowserWhereThatIsAskedFor() {
		assertThatIllegalStateException().isThrownBy(() -> BrowserExtension.evaluate(false, "fail"))
			.withMessageContaining("No Chromium");
	}

	@Test
	void findsTheBrowserOnThePath(@TempDir Path folder, @TempDir Path empty) throws IOException {
		Path chrome = Files.createFile(folder.resolve("google-chrome"));
		assertThat(chrome.toFile().setExecutable(true)).isTrue();
		assertThat(Chromium.installedOn(empty + File.pathSeparator + folder)).contains(chrome);
		assertThat(Chromium.installedOn(empty.toString())).isEmpty();
	}

}
