package org.doctorbrief.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;

import org.springframework.mock.env.MockEnvironment;

/** Master keys as they are found at a start, and what they open. */
public final class Keys {

	private static final Mode SERVER = Mode.server(URI.create("https://brief.example.org"), SignUps.CLOSED);

	private Keys() {
	}

	static MasterKey atHome(Home home, String fromEnvironment) throws GeneralSecurityException, IOException {
		return new MasterKey(home, new KeyPlace(home, Mode.home(SignUps.OPEN),
				new MockEnvironment().withProperty("doctorbrief.master-key", fromEnvironment)));
	}

	static MasterKey onServer(Home home, MockEnvironment settings) throws GeneralSecurityException, IOException {
		return new MasterKey(home, new KeyPlace(home, SERVER, settings));
	}

	/** The vault of a server whose key lies in that file. */
	public static Vault vault(Path home, Path key) {
		try {
			return new Vault(onServer(new Home(home),
					new MockEnvironment().withProperty("doctorbrief.master-key-file", key.toString())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
