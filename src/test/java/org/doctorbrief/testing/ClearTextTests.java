package org.doctorbrief.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClearTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "so Zebra said", "ZEBRA", "\\x005a65627261ff", "z\u0000Z\u0000e\u0000b\u0000r\u0000a",
			"\\x005a00650062007200610000" })
	void aWordIsFoundInEveryShape(String text) {
		assertThat(ClearText.in(text, List.of("Yak", "Zebra"))).containsExactly("Zebra");
	}

	@Test
	void filesAreLookedThroughAtAnyDepth(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "A Zebra.");
		Files.writeString(folder.resolve("d"), "A Zeb ra.");
		assertThat(ClearText.filesIn(folder, "Yak", "Zebra")).containsExactly(file);
	}

}
