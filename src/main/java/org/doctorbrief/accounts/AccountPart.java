package org.doctorbrief.accounts;

import java.util.Locale;

/**
 * A row of the account page; each room that keeps something for an account adds its own.
 */
public interface AccountPart {

	/** Whether that account has this row. */
	default boolean concerns(String account) {
		return true;
	}

	/** The row as it stands for that account. */
	Row of(String account, Locale locale);

	/**
	 * What the row shows.
	 *
	 * @param words the beginning of its message keys
	 * @param path the page where it is changed
	 * @param state how it stands now, in words
	 */
	record Row(String words, String path, String state) {

	}

}
