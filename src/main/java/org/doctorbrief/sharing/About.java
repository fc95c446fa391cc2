package org.doctorbrief.sharing;

import org.doctorbrief.documents.PrintForm;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said about a link, under the brief's own key.
 *
 * @param name what its maker calls it, or nothing
 * @param print how its copy is printed
 */
record About(String name, PrintForm print) {

	private static final JsonMapper json = JsonMapper.builder().build();

	static About read(byte[] bytes) {
		return json.readValue(bytes, About.class);
	}

	byte[] bytes() {
		return json.writeValueAsBytes(this);
	}

}
