package org.doctorbrief.brief;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.medications.MedicationsSection;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.records.RecordsSection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What an older version wrote opens, and nothing of it is lost. */
class OldFormatsTests {

	private static final List<Section<?>> CHANGED = List.of(new MedicationsSection(), new QuestionsSection(),
			new RecordsSection(), new OpinionsSection());

	private final JsonMapper json = new JsonMapper();

	private final ContentMapper mapper = new ContentMapper();

	private static Stream<Resource> samples() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:formats/*.json"));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyOlderFormatStillOpens(Resource sample) throws IOException {
		JsonNode old = this.json.readTree(sample.getContentAsByteArray());
		Section<?> section = CHANGED.stream()
			.filter((candidate) -> sample.getFilename().startsWith(candidate.key() + "-"))
			.findFirst()
			.orElseThrow();
		assertThat(sample.getFilename()).isEqualTo(section.key() + "-" + old.path("format").asInt() + ".json");
		assertThat(old.path("format").asInt()).isLessThan(section.format());
		JsonNode now = this.json.readTree(rewritten(section, sample.getContentAsByteArray()));
		assertThat(now.path("format").asInt()).isEqualTo(section.format());
		assertThat(leaves(now.path("content"))).containsAll(leaves(old.path("content")));
	}

	private <C> byte[] rewritten(Section<C> section, byte[] sample) {
		return this.mapper.write(section, this.mapper.read(section, sample));
	}

	private static List<String> leaves(JsonNode node) {
		return node.isValueNode() ? List.of(node.asString())
				: node.values().stream().flatMap((child) -> leaves(child).stream()).toList();
	}

}
