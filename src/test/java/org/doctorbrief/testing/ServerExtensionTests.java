package org.doctorbrief.testing;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ServerExtensionTests {

	@Test
	void leavesTestsOutWhereThereIsNoServer() {
		assertThat(ServerExtension.evaluate(List.of("nginx"), "skip").isDisabled()).isTrue();
		assertThat(ServerExtension.evaluate(List.of("nginx"), "skip").getReason()).get().asString().contains("nginx");
		assertThat(ServerExtension.evaluate(List.of(), "fail").isDisabled()).isFalse();
	}

	@Test
	void failsWithoutOneWhereThatIsAskedFor() {
		assertThatIllegalStateException().isThrownBy(() -> ServerExtension.evaluate(List.of("nginx", "initdb"), "fail"))
			.withMessageContaining("Not on this machine: nginx, initdb");
	}

}
