package org.doctorbrief.pages;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormNamesTests {

	private final List<Class<?>> forms = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages("org.doctorbrief")
		.stream()
		.filter((type) -> type.getSimpleName().endsWith("Form"))
		.<Class<?>>map(JavaClass::reflect)
		.filter(Class::isRecord)
		.toList();

	@Test
	void noFieldHasANameThatTheFrameOfAPageUsesItself() {
		List<String> taken = Stream.concat(names(Posted.class), Stream.of("form")).toList();
		assertThat(this.forms).hasSizeGreaterThan(10)
			.allSatisfy((form) -> assertThat(names(form)).as(form.getName()).doesNotContainAnyElementsOf(taken));
	}

	private static Stream<String> names(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
	}

}
