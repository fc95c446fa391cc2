package org.doctorbrief.sharing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The secret part of a link: 256 random bits. It is shown once; what is kept of it is not
 * enough to make the link again.
 *
 * @param text its 43 characters
 */
record LinkToken(String text) {

	private static final SecureRandom random = new SecureRandom();

	private static final int BYTES = 32;

	private static final Pattern WRITTEN = Pattern.compile("[\\w-]{43}");

	/** A new one. */
	static LinkToken random() {
		byte[] bits = new byte[BYTES];
		random.nextBytes(bits);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
	}

	/** The token in an address, or nothing when it cannot be one. */
	static Optional<LinkToken> of(String text) {
		return Optional.ofNullable(text).filter((one) -> WRITTEN.matcher(one).matches()).map(LinkToken::new);
	}

	/** What is kept of it (SHA-256). */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** It must not stand in a log. */
	@Override
	public String toString() {
		return "LinkToken";
	}

}
