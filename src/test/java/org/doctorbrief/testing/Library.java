package org.doctorbrief.testing;

import java.io.File;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * A library as Maven knows it.
 *
 * @param group who makes it
 * @param artifact what it is called
 * @param version which one
 */
public record Library(String group, String artifact, Version version) {

	/** Whatever the application and its tests stand on, as Maven found it. */
	public static List<Library> onTheClassPath() {
		Path repository = repository();
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map(Path::of)
			.filter((jar) -> jar.startsWith(repository))
			.map(repository::relativize)
			.map(Library::at)
			.toList();
	}

	/** Where Maven keeps them: group, artifact and version are folders. */
	private static Path repository() {
		try {
			Path jar = Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			Path folder = jar.getParent().getParent().getParent();
			return folder.resolve("../../..").normalize();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Library at(Path jar) {
		Path artifact = jar.getParent().getParent();
		String group = artifact.getParent().toString().replace(File.separatorChar, '.');
		return new Library(group, artifact.getFileName().toString(),
				Version.parse(jar.getParent().getFileName().toString()));
	}

	/** Whether it is the one; a star at the end stands for the rest of its name. */
	public boolean is(String group, String artifact) {
		boolean named = artifact.endsWith("*") ? this.artifact.startsWith(artifact.substring(0, artifact.length() - 1))
				: this.artifact.equals(artifact);
		return named && this.group.equals(group);
	}

	/** Whether it is that version or a later one. */
	public boolean atLeast(String floor) {
		return this.version.compareTo(Version.parse(floor)) >= 0;
	}

	@Override
	public String toString() {
		return this.group + ":" + this.artifact + ":" + this.version;
	}

}
