package org.doctorbrief.vault;

import java.security.GeneralSecurityException;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;

import org.doctorbrief.mode.StartupProblem;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The keys that belong to the installation itself; they are stored wrapped, which also
 * shows that data and master key belong together.
 */
@Component
class InstallationKeys {

	private final MasterKey master;

	private final JdbcClient jdbc;

	InstallationKeys(MasterKey master, JdbcClient jdbc) {
		this.master = master;
		this.jdbc = jdbc;
	}

	/** The key of that name; a new one when there is none yet. */
	KeysetHandle named(String name, Parameters kind) throws GeneralSecurityException {
		Aead aead = this.master.aead();
		byte[] stored = stored(name);
		if (stored == null) {
			KeysetHandle fresh = KeysetHandle.generateNew(kind, RegistryConfiguration.get());
			byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, aead, name.getBytes(UTF_8),
					RegistryConfiguration.get());
			if (keep(name, wrapped)) {
				return fresh;
			}
			stored = stored(name);
		}
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(stored, aead, name.getBytes(UTF_8),
					RegistryConfiguration.get());
		}
		catch (GeneralSecurityException ex) {
			throw new StartupProblem("The master key does not belong to this data.",
					"Put back the key that this data was made with, or start with another home folder.", ex);
		}
	}

	/** Another node may have been faster at the very first start. */
	private boolean keep(String name, byte[] wrapped) {
		try {
			this.jdbc.sql("insert into installation_key (name, wrapped) values (?, ?)").params(name, wrapped).update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private byte[] stored(String name) {
		List<byte[]> rows = this.jdbc.sql("select wrapped from installation_key where name = ?")
			.param(name)
			.query((row, number) -> row.getBytes(1))
			.list();
		return rows.isEmpty() ? null : rows.get(0);
	}

}
