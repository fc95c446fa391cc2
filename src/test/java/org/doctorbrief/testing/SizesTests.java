package org.doctorbrief.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SizesTests {

	private final Sizes sizes = upTo(100);

	@Test
	void knowsMedianTailAndWhatIsTooLarge() {
		assertThat(this.sizes.share(0.5)).isEqualTo(50);
		assertThat(this.sizes.share(0.9)).isEqualTo(90);
		assertThat(this.sizes.over(99)).containsExactly(Map.entry("n100", 100L));
	}

	@Test
	void speaksOfNoSharesWhileThereIsLittle() {
		assertThat(upTo(49).share(0.5)).isZero();
		assertThat(upTo(49).over(48)).hasSize(1);
	}

	@Test
	void countsTheLinesOfFiles() {
		Path application = ProjectFiles.CODE.resolve("org/doctorbrief/DoctorBriefApplication.java");
		assertThat(Sizes.of(List.of(application)).over(9)).hasSize(1);
		assertThat(ProjectFiles.under(ProjectFiles.CODE, ".java")).contains(application);
		assertThat(ProjectFiles.under(Path.of("nowhere"), ".java")).isEmpty();
	}

	private static Sizes upTo(int most) {
		return new Sizes(LongStream.rangeClosed(1, most)
			.boxed()
			.collect(Collectors.toMap((number) -> "n" + number, (number) -> number)));
	}

}
