package org.doctorbrief.brief;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What this or an older version wrote opens, and nothing of it is lost. A sample that
 * stands here stays as it is.
 */
@ApplicationTest
class FormatsTests {

	@Autowired
	private List<Section<?>> sections;

	@Autowired
	private ContentMapper mapper;

	private final JsonMapper json = new JsonMapper();

	private static Stream<Resource> samples() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:formats/*.json"));
	}

	/**
	 * Whoever changes a shape raises the format, and adds what the new one looks like.
	 */
	@Test
	void everySectionHasASampleOfItsFormat() throws IOException {
		assertThat(samples().map(Resource::getFilename))
			.containsAll(this.sections.stream().map((one) -> one.key() + "-" + one.format() + ".json").toList());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everySampleOpensAndNothingOfItIsLost(Resource sample) throws IOException {
		JsonNode then = this.json.readTree(sample.getContentAsByteArray());
		int format = then.path("format").asInt();
		Section<?> section = section(sample);
		assertThat(sample.getFilename()).isEqualTo(section.key() + "-" + format + ".json");
		JsonNode now = this.json.readTree(rewritten(section, sample.getContentAsByteArray()));
		if (format == section.format()) {
			assertThat(now).isEqualTo(then);
		}
		assertThat(now.path("format").asInt()).isEqualTo(section.format());
		assertThat(leaves(now.path("content"))).containsAll(leaves(then.path("content")));
	}

	private Section<?> section(Resource sample) {
		return this.sections.stream()
			.filter((candidate) -> sample.getFilename().startsWith(candidate.key() + "-"))
			.findFirst()
			.orElseThrow();
	}

	private <C> byte[] rewritten(Section<C> section, byte[] sample) {
		return this.mapper.write(section, this.mapper.read(section, sample));
	}

	private static List<String> leaves(JsonNode node) {
		return node.isValueNode() ? List.of(node.asString())
				: node.values().stream().flatMap((child) -> leaves(child).stream()).toList();
	}

}
