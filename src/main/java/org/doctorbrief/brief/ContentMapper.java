package org.doctorbrief.brief;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Writes content records as JSON and reads them again; its settings are its own, since a
 * stored document must open in every later version.
 */
@Component
public class ContentMapper {

	private static final String FORMAT = "format";

	private static final String CONTENT = "content";

	private final JsonMapper mapper = JsonMapper.builder()
		.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultVisibility((checker) -> checker.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
			.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
			.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
		.build();

	/** The content as JSON, with the number of its shape. */
	public <C> byte[] write(Section<C> section, C content) {
		return this.mapper.writeValueAsBytes(tree(section, content));
	}

	/** The same, to be put into a larger document. */
	<C> ObjectNode tree(Section<C> section, C content) {
		ObjectNode envelope = this.mapper.createObjectNode().put(FORMAT, section.format());
		envelope.set(CONTENT, this.mapper.valueToTree(content));
		return envelope;
	}

	/**
	 * The content that was written, in whatever shape it had.
	 * @throws WrittenByNewerVersion if a newer version wrote it
	 */
	public <C> C read(Section<C> section, byte[] json) {
		return read(section, this.mapper.readTree(json));
	}

	/** The same out of a larger document. */
	<C> C read(Section<C> section, JsonNode envelope) {
		if (envelope.path(FORMAT).asInt() > section.format()) {
			throw new WrittenByNewerVersion();
		}
		return this.mapper.treeToValue(envelope.path(CONTENT), section.contentType());
	}

}
