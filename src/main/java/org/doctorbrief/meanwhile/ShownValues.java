package org.doctorbrief.meanwhile;

import java.util.Base64;
import java.util.List;

import org.doctorbrief.vault.Fingerprints;

import org.springframework.stereotype.Component;

/**
 * Marks the values that a form shows, and tells later what has become of them.
 */
@Component
public class ShownValues {

	private final Fingerprints fingerprints;

	ShownValues(Fingerprints fingerprints) {
		this.fingerprints = fingerprints;
	}

	/** The mark of these values on that page. */
	public String mark(String page, Record form) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.fingerprints.of(page + plain(form)));
	}

	/**
	 * Makes sure that the stored values are still those that were shown.
	 * @param mark what the form carried
	 * @param page the page it was on
	 * @param stored the stored values
	 * @throws ChangedMeanwhile if they are not
	 */
	public void requireUnchanged(String mark, String page, Record stored) {
		if (mark == null || !this.fingerprints.match(decode(mark), page + plain(stored))) {
			throw new ChangedMeanwhile(stored);
		}
	}

	/** Whether both forms say the same, in whatever language their dates are written. */
	public static boolean alike(Record one, Record other) {
		return FormField.of(one).stream().allMatch((field) -> field.alike(one, other));
	}

	private static List<Object> plain(Record form) {
		return FormField.of(form).stream().map((field) -> field.plainIn(form)).toList();
	}

	private static byte[] decode(String mark) {
		try {
			return Base64.getUrlDecoder().decode(mark);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

}
