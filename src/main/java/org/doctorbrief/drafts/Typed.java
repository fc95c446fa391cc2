package org.doctorbrief.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a form held when it was sent.
 *
 * @param fields the fields by name, as they were sent
 * @param shown the mark of the values that the form showed, or nothing
 */
public record Typed(Map<String, List<String>> fields, String shown) {

	private static final Set<String> OF_THE_FRAME = Set.of("shown", "from", "then");

	private static final JsonMapper json = JsonMapper.builder().build();

	public Typed {
		fields = (fields != null) ? fields : Map.of();
	}

	/**
	 * What a request brought, without what the frame of a page adds: its token, its mark
	 * and the way to go on.
	 */
	public static Typed posted(Map<String, String[]> parameters) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			if (!name.startsWith("_") && !OF_THE_FRAME.contains(name)) {
				fields.put(name, List.of(values));
			}
		});
		String[] shown = parameters.get("shown");
		return new Typed(fields, (shown != null && shown.length > 0) ? shown[0] : null);
	}

	static Typed read(byte[] bytes) {
		return json.readValue(bytes, Typed.class);
	}

	byte[] bytes() {
		return json.writeValueAsBytes(this);
	}

	int length() {
		return this.fields.entrySet()
			.stream()
			.mapToInt((field) -> field.getKey().length() + field.getValue().stream().mapToInt(String::length).sum())
			.sum();
	}

}
