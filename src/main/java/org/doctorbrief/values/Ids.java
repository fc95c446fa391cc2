package org.doctorbrief.values;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Makes ids that nobody can guess. */
public final class Ids {

	private static final SecureRandom random = new SecureRandom();

	private static final int BITS = 128;

	private static final int DIGITS_BASE_32 = 26;

	private Ids() {
	}

	/** 128 random bits as 26 characters, {@code 0-9} and {@code a-v}. */
	public static String random() {
		String digits = new BigInteger(BITS, random).toString(Character.digit('w', Character.MAX_RADIX));
		return "0".repeat(DIGITS_BASE_32 - digits.length()) + digits;
	}

}
