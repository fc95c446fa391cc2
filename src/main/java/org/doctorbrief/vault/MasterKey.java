package org.doctorbrief.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import org.doctorbrief.mode.StartupProblem;

import org.springframework.stereotype.Component;

/**
 * The installation's master keyset, which wraps every other key; a file for its owner
 * alone, or the environment.
 */
@Component
class MasterKey {

	private final KeysetHandle keyset;

	MasterKey(Home home, KeyPlace place) throws GeneralSecurityException, IOException {
		AeadConfig.register();
		home.prepare();
		if (!place.given().isBlank()) {
			this.keyset = parse(place.given(), "the setting doctorbrief.master-key");
		}
		else if (Files.exists(place.file())) {
			this.keyset = read(place.file());
		}
		else {
			this.keyset = create(home, place);
		}
	}

	Aead aead() throws GeneralSecurityException {
		return this.keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
	}

	private static KeysetHandle read(Path file) {
		try {
			if (Home.readableByOthers(file)) {
				throw new StartupProblem("The key " + file + " can be read by other people on this computer.",
						"Make it readable for you alone, for instance with chmod 600 " + file + ".");
			}
			return parse(Files.readString(file), "the file " + file);
		}
		catch (IOException ex) {
			throw unreadable("the file " + file, ex);
		}
	}

	private static KeysetHandle create(Home home, KeyPlace place) throws GeneralSecurityException, IOException {
		Path file = place.file();
		if (!place.mayBeMade()) {
			throw new StartupProblem("The key " + file + " is missing.",
					"Put the key back from your copy; for a new installation, start once with --make-key.");
		}
		if (home.holdsData()) {
			throw new StartupProblem("The key " + file + " is missing, and the data in " + home.data() + " needs it.",
					"Put the key back from your copy. Without it nobody can open the data.");
		}
		KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM,
				RegistryConfiguration.get());
		Path fresh = Files.createTempFile(file.getParent(), "new", ".json");
		Home.restrict(fresh, "rw-------");
		Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, RegistryConfiguration.get(),
				InsecureSecretKeyAccess.get()), StandardOpenOption.SYNC);
		Files.move(fresh, file);
		return keyset;
	}

	private static KeysetHandle parse(String json, String place) {
		try {
			return TinkJsonProtoKeysetFormat.parseKeyset(json, RegistryConfiguration.get(),
					InsecureSecretKeyAccess.get());
		}
		catch (GeneralSecurityException ex) {
			throw unreadable(place, ex);
		}
	}

	private static StartupProblem unreadable(String place, Exception cause) {
		return new StartupProblem("The master key in " + place + " cannot be read.",
				"Put it back from your copy, as a file that you alone can read.", cause);
	}

}
