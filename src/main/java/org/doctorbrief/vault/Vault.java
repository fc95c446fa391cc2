package org.doctorbrief.vault;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes and opens the keys that belong to one owner each: a brief or an account. */
@Component
public class Vault {

	private final Aead master;

	Vault(MasterKey master) throws GeneralSecurityException {
		this.master = master.aead();
	}

	/**
	 * A new key for this owner, wrapped by the master key.
	 * @param owner what the key belongs to, such as {@code "brief:" + id}
	 * @return the wrapped key, to be stored beside what it seals
	 */
	public byte[] newKey(String owner) {
		try {
			KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM,
					RegistryConfiguration.get());
			return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, this.master, owner.getBytes(UTF_8),
					RegistryConfiguration.get());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No key could be made", ex);
		}
	}

	/**
	 * The seal behind a wrapped key.
	 * @param wrapped what {@link #newKey} returned
	 * @param owner the very owner it was made for
	 * @return the seal
	 * @throws SealBroken if the key is not this owner's or was not wrapped here
	 */
	public Seal open(byte[] wrapped, String owner) {
		try {
			return new Seal(TinkProtoKeysetFormat
				.parseEncryptedKeyset(wrapped, this.master, owner.getBytes(UTF_8), RegistryConfiguration.get())
				.getPrimitive(RegistryConfiguration.get(), Aead.class));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(ex);
		}
	}

}
