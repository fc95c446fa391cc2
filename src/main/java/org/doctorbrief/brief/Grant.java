package org.doctorbrief.brief;

import java.util.Set;

/**
 * What an account may do with a brief, and what its owner keeps from it.
 *
 * @param role what it may do
 * @param hidden the keys of the sections that are hidden from it
 */
public record Grant(Role role, Set<String> hidden) {

	public Grant {
		hidden = Set.copyOf(hidden);
	}

}
