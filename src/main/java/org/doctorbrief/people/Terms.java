package org.doctorbrief.people;

import java.util.Set;

import org.doctorbrief.brief.Role;

/**
 * On what terms somebody may open a brief.
 *
 * @param role what she may do
 * @param basis why she may, or nothing for the owner
 * @param hidden the keys of the sections that are kept from her
 */
record Terms(Role role, Basis basis, Set<String> hidden) {

	static final Terms OWNERS = new Terms(Role.OWNER, null, Set.of());

	/** The keys in a column, which stand apart by a space. */
	static Set<String> keys(String column) {
		return column.isBlank() ? Set.of() : Set.of(column.split(" "));
	}

}
