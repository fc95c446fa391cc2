package org.doctorbrief;

import java.nio.file.Path;

import org.doctorbrief.testing.ProjectFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the examples for a server promise where no test can run them. */
class OperatingFilesTests {

	private static final Path FOLDER = Path.of("docs/operating");

	private final String service = ProjectFiles.read(FOLDER.resolve("doctor-brief.service"));

	@Test
	void aNodeReachesItsOwnMachineAlone() {
		assertThat(this.service.lines().filter((line) -> line.startsWith("IPAddress")))
			.containsExactly("IPAddressDeny=any", "IPAddressAllow=localhost");
		assertThat(this.service).contains("# another machine add its address");
		assertThat(ProjectFiles.read(FOLDER.resolve("settings"))).contains("jdbc:postgresql://127.0.0.1/",
				"DOCTORBRIEF_TRUSTED_PROXIES=127.0.0.1");
	}

}
