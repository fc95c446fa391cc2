package org.doctorbrief.vault;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import org.springframework.stereotype.Component;

/**
 * Seals what belongs to no brief and no account, such as what leaves the house for a
 * while.
 */
@Component
public class HouseSeal {

	private static final String NAME = "house-seal";

	private final Seal seal;

	HouseSeal(InstallationKeys keys) throws GeneralSecurityException {
		this.seal = new Seal(keys.named(NAME, PredefinedAeadParameters.AES256_GCM)
			.getPrimitive(RegistryConfiguration.get(), Aead.class));
	}

	/** Seals the bytes for that place. */
	public byte[] seal(byte[] plain, String place) {
		return this.seal.seal(plain, place);
	}

	/**
	 * Opens what was sealed for that place.
	 * @throws SealBroken if it was changed or belongs to another place
	 */
	public byte[] open(byte[] sealed, String place) {
		return this.seal.open(sealed, place);
	}

}
