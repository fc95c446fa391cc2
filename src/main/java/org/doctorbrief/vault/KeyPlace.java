package org.doctorbrief.vault;

import java.nio.file.Path;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.StartupProblem;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the master key comes from: at home a file beside the data, which is made at the
 * first start; on a server the environment or a file far from the data, which is made
 * only when that is asked for.
 */
@Component
class KeyPlace {

	private static final String ACTION = "Set DOCTORBRIEF_MASTER_KEY, or name a file outside the home folder with "
			+ "--doctorbrief.master-key-file=/etc/doctor-brief/master.json.";

	private final Path file;

	private final String given;

	private final boolean mayBeMade;

	KeyPlace(Home home, Mode mode, Environment settings) {
		String named = settings.getProperty("doctorbrief.master-key-file", "");
		this.given = settings.getProperty("doctorbrief.master-key", "");
		this.file = named.isBlank() ? home.keys().resolve("master.json") : Path.of(named).toAbsolutePath().normalize();
		this.mayBeMade = !mode.serves() || settings.containsProperty("make-key");
		if (mode.serves() && this.given.isBlank()) {
			requireApart(home, named);
		}
	}

	private void requireApart(Home home, String named) {
		if (named.isBlank()) {
			throw new StartupProblem("Server mode takes its master key from the environment or from a file of its own.",
					ACTION);
		}
		if (home.holds(this.file)) {
			throw new StartupProblem("The key " + this.file + " must not lie beside the data.", ACTION);
		}
	}

	/** The key itself, or nothing when it lies in the file. */
	String given() {
		return this.given;
	}

	/** The file that holds the key when it is not given. */
	Path file() {
		return this.file;
	}

	/** Whether a key that is missing may be made. */
	boolean mayBeMade() {
		return this.mayBeMade;
	}

}
