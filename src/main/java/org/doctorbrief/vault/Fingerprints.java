package org.doctorbrief.vault;

import java.security.GeneralSecurityException;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Keyed fingerprints (HMAC-SHA-256) of values that must be found or compared but not
 * read; their key is stored wrapped, which also shows that data and master key belong
 * together.
 */
@Component
public class Fingerprints {

	private static final String NAME = "fingerprints";

	private final Mac mac;

	Fingerprints(MasterKey master, JdbcClient jdbc) throws GeneralSecurityException {
		MacConfig.register();
		this.mac = keyset(master.aead(), jdbc).getPrimitive(RegistryConfiguration.get(), Mac.class);
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

	private static KeysetHandle keyset(Aead master, JdbcClient jdbc) throws GeneralSecurityException {
		byte[] stored = stored(jdbc);
		if (stored == null) {
			KeysetHandle fresh = KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG,
					RegistryConfiguration.get());
			byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, master, NAME.getBytes(UTF_8),
					RegistryConfiguration.get());
			jdbc.sql("insert into installation_key (name, wrapped) values (?, ?)").params(NAME, wrapped).update();
			return fresh;
		}
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(stored, master, NAME.getBytes(UTF_8),
					RegistryConfiguration.get());
		}
		catch (GeneralSecurityException ex) {
			throw new StartupProblem("The master key does not belong to this data.",
					"Put back the key that this data was made with, or start with another home folder.", ex);
		}
	}

	private static byte[] stored(JdbcClient jdbc) {
		List<byte[]> rows = jdbc.sql("select wrapped from installation_key where name = ?")
			.param(NAME)
			.query((row, number) -> row.getBytes(1))
			.list();
		return rows.isEmpty() ? null : rows.get(0);
	}

}
