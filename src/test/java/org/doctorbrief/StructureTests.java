package org.doctorbrief;

import java.nio.file.Path;
import java.util.List;

import org.doctorbrief.testing.MethodSizes;
import org.doctorbrief.testing.ProjectFiles;
import org.doctorbrief.testing.Sizes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StructureTests {

	private final List<Path> code = ProjectFiles.under(ProjectFiles.CODE, ".java");

	private final List<Path> tests = ProjectFiles.under(ProjectFiles.TESTS, ".java");

	@Test
	void filesAreShort() {
		Sizes sizes = Sizes.of(this.code);
		assertThat(sizes.lines()).isNotEmpty();
		assertThat(sizes.over(250)).isEmpty();
		assertThat(sizes.share(0.9)).as(() -> "nine of ten files, the largest: " + sizes.over(100))
			.isLessThanOrEqualTo(100);
		assertThat(sizes.share(0.5)).as("the median file").isLessThanOrEqualTo(50);
	}

	@Test
	void methodsAreShort() {
		Sizes sizes = MethodSizes.of(this.code);
		assertThat(sizes.lines()).isNotEmpty();
		assertThat(sizes.over(30)).isEmpty();
		assertThat(sizes.share(0.9)).as(() -> "nine of ten methods, the largest: " + sizes.over(12))
			.isLessThanOrEqualTo(12);
	}

	@Test
	void testsAreShort() {
		assertThat(Sizes.of(this.tests).over(250)).isEmpty();
		assertThat(MethodSizes.of(this.tests).over(30)).isEmpty();
	}

	@Test
	void everyRoomSaysWhatItIsFor() {
		List<Path> folders = this.code.stream().map(Path::getParent).distinct().toList();
		List<Path> rooms = folders.stream().filter((folder) -> !folder.endsWith("doctorbrief")).toList();
		assertThat(rooms).allSatisfy((room) -> assertThat(room.resolve("package-info.java")).exists());
		assertThat(rooms).allSatisfy((room) -> assertThat(room.getParent()).endsWith(Path.of("doctorbrief")));
	}

	@Test
	void nothingIsLeftForLater() {
		assertThat(this.code).allSatisfy((file) -> assertThat(ProjectFiles.read(file)).doesNotContain("TODO", "FIXME",
				"@SuppressWarnings(\"all\")"));
	}

}
