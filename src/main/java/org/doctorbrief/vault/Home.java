package org.doctorbrief.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.doctorbrief.mode.StartupProblem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of one installation, with {@code data/} and {@code keys/} side by side. */
@Component
public class Home {

	private static final String ONLY_OWNER = "rwx------";

	private final Path root;

	Home(@Value("${doctorbrief.home}") Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/** Where the database lies. */
	public Path data() {
		return this.root.resolve("data");
	}

	/** Where the master key lies. */
	public Path keys() {
		return this.root.resolve("keys");
	}

	/** Where a person may lay fonts of her own. */
	public Path fonts() {
		return this.root.resolve("fonts");
	}

	/** Whether that file lies in here. */
	boolean holds(Path file) {
		return file.startsWith(this.root);
	}

	void prepare() {
		for (Path folder : new Path[] { this.root, data(), keys() }) {
			try {
				Files.createDirectories(folder);
				restrict(folder, ONLY_OWNER);
			}
			catch (IOException ex) {
				throw new StartupProblem("The folder " + folder + " cannot be written.",
						"Make it writable for you alone, or start with --doctorbrief.home=<another folder>.", ex);
			}
		}
	}

	boolean holdsData() {
		try (var files = Files.newDirectoryStream(data(), "*.mv.db")) {
			return files.iterator().hasNext();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void restrict(Path path, String permissions) throws IOException {
		if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	static boolean readableByOthers(Path path) throws IOException {
		if (Files.getFileAttributeView(path, PosixFileAttributeView.class) == null) {
			return false;
		}
		Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
		return permissions.stream().anyMatch((permission) -> !permission.name().startsWith("OWNER_"));
	}

}
