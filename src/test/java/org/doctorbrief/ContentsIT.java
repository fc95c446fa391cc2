package org.doctorbrief;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.doctorbrief.testing.Launch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** The jar tells which libraries are in it, and that is the truth. */
class ContentsIT {

	private static final String PACKED = "BOOT-INF/lib/";

	@Test
	void theJarNamesEveryLibraryThatIsPacked() throws IOException {
		assumeFalse("offline=true".equals(System.getProperty("build.made")),
				"Built with -o: the jar has no list of what is in it");
		try (JarFile jar = new JarFile(Launch.packaged().toFile())) {
			assertThat(packed(jar)).hasSizeGreaterThan(100);
			assertThat(named(jar)).containsAll(packed(jar));
		}
	}

	private static List<String> packed(JarFile jar) {
		return jar.stream()
			.map(ZipEntry::getName)
			.filter((name) -> name.startsWith(PACKED) && name.endsWith(".jar"))
			.map((name) -> name.substring(PACKED.length()))
			.filter((name) -> !name.startsWith("spring-boot-jarmode-"))
			.toList();
	}

	private static List<String> named(JarFile jar) throws IOException {
		String place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
		try (InputStream list = jar.getInputStream(jar.getEntry(place))) {
			return new JsonMapper().readTree(list).path("components").valueStream().map(ContentsIT::file).toList();
		}
	}

	private static String file(JsonNode library) {
		return library.path("name").asString() + "-" + library.path("version").asString() + ".jar";
	}

}
