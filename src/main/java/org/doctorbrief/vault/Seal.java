package org.doctorbrief.vault;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals bytes under one key (AES-256-GCM) together with the place they belong to, so that
 * they open nowhere else.
 */
public final class Seal {

	private final Aead aead;

	Seal(Aead aead) {
		this.aead = aead;
	}

	/** Seals the bytes for that place. */
	public byte[] seal(byte[] plain, String place) {
		try {
			return this.aead.encrypt(plain, place.getBytes(UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Could not seal", ex);
		}
	}

	/**
	 * Opens what was sealed for that place.
	 * @param sealed the sealed bytes
	 * @param place the very place they were sealed for
	 * @return the plain bytes
	 * @throws SealBroken if they were changed or belong to another place or key
	 */
	public byte[] open(byte[] sealed, String place) {
		try {
			return this.aead.decrypt(sealed, place.getBytes(UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(ex);
		}
	}

}
