package org.doctorbrief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.doctorbrief.testing.ProjectFiles;
import org.doctorbrief.testing.Sizes;
import org.doctorbrief.testing.Template;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	private final List<Path> templates = ProjectFiles.under(ProjectFiles.TEMPLATES, ".html");

	@Test
	void templatesKeepToTheRules() {
		assertThat(this.templates).map(Template::of).flatMap(Template::problems).isEmpty();
	}

	@Test
	void templatesAreShort() {
		Sizes sizes = Sizes.of(this.templates);
		assertThat(sizes.over(100)).isEmpty();
		assertThat(sizes.share(0.9)).as(() -> "nine of ten templates, the largest: " + sizes.over(60))
			.isLessThanOrEqualTo(60);
	}

	@Test
	void templatesAreWhereTheyAreLookedFor() {
		boolean pagesAreDue = Files.isDirectory(ProjectFiles.CODE.resolve("org/doctorbrief/web"));
		assertThat(pagesAreDue && this.templates.isEmpty()).isFalse();
	}

}
