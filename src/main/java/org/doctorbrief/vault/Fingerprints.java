package org.doctorbrief.vault;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Keyed fingerprints (HMAC-SHA-256) of values that must be found or compared but not
 * read.
 */
@Component
public class Fingerprints {

	private static final String NAME = "fingerprints";

	private final Mac mac;

	Fingerprints(InstallationKeys keys) throws GeneralSecurityException {
		MacConfig.register();
		this.mac = keys.named(NAME, PredefinedMacParameters.HMAC_SHA256_256BITTAG)
			.getPrimitive(RegistryConfiguration.get(), Mac.class);
	}

	/** The fingerprint of a value (32 bytes and a key's mark of 5). */
	public byte[] of(String value) {
		try {
			return this.mac.computeMac(value.getBytes(UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No fingerprint could be made", ex);
		}
	}

	/** Whether this is the fingerprint of that value, told in constant time. */
	public boolean match(byte[] fingerprint, String value) {
		try {
			this.mac.verifyMac(fingerprint, value.getBytes(UTF_8));
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

}
