package org.doctorbrief.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MethodSizesTests {

	private static final String CODE = """
			record Sample(String text) {
				Sample {
					text = text.strip();
				}

				@Override
				public String toString() {
					Runnable inner = new Runnable() {
						public void run() {
						}
					};
					return text + inner;
				}
			}
			""";

	@Test
	void countsFromBraceToBrace(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("Sample.java"), CODE);
		assertThat(MethodSizes.of(List.of(file)).lines())
			.isEqualTo(Map.of("Sample.java:2 <init>", 3L, "Sample.java:7 toString", 7L, "Sample.java:9 run", 2L));
	}

}
