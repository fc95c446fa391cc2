package org.doctorbrief.passwords;

/**
 * A password exactly as it was typed: other fields lose characters that cannot be
 * printed, this one loses nothing.
 *
 * @param typed all of it, or nothing
 */
public record Secret(String typed) {

	private static final Secret NONE = new Secret("");

	/** That password, or an empty one where the field is missing. */
	public static Secret orNone(Secret password) {
		return (password != null) ? password : NONE;
	}

	@Override
	public String toString() {
		return "Secret";
	}

}
