package org.doctorbrief.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page about hidden parts asks for.
 *
 * @param hidden keys of sections
 */
record HideForm(List<String> hidden) {

	HideForm {
		hidden = (hidden != null) ? hidden : List.of();
	}

	/** Those of the ticked keys that are parts. */
	static Set<String> among(List<String> ticked, Set<String> parts) {
		return ticked.stream().filter(parts::contains).collect(Collectors.toSet());
	}

}
