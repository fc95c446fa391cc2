package org.doctorbrief.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application, unpacked and with an archive of its classes, the way
 * docs/operating.md describes: it starts in half the time.
 *
 * @param jar what is started in place of the packaged application
 * @param flag what lets Java use the archive
 */
public record Unpacked(Path jar, String flag) {

	private static final boolean CACHE = Runtime.version().feature() >= 25;

	/** Unpacks into that folder, which is not there yet. */
	public static Unpacked into(Path folder) {
		Path archive = folder.resolve("classes");
		run("-Djarmode=tools", "-jar", Launch.packaged().toString(), "extract", "--destination", folder.toString());
		Unpacked made = there(folder);
		run((CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, "-XX:TieredStopAtLevel=1",
				"-Dspring.context.exit=onRefresh", "-jar", made.jar.toString(),
				"--doctorbrief.home=" + folder.resolve("trial"));
		return made;
	}

	/** Returns the one of this build, which whoever asks first has to make. */
	static Unpacked ofThisBuild() {
		return OfThisBuild.MADE;
	}

	private static Unpacked there(Path folder) {
		return new Unpacked(folder.resolve(Launch.packaged().getFileName()),
				(CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + folder.resolve("classes"));
	}

	private static void run(String... arguments) {
		List<String> command = Stream.concat(Stream.of(Launch.java().toString()), Stream.of(arguments)).toList();
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (process.onExit().join().exitValue() != 0) {
				throw new IllegalStateException("This failed: " + command);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Several processes of a build may run tests at once; one of them makes it. */
	private static final class OfThisBuild {

		private static final Unpacked MADE = make(Launch.packaged().resolveSibling("unpacked"));

		private static Unpacked make(Path folder) {
			try (FileChannel lock = FileChannel.open(folder.resolveSibling("unpacked.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); InputStream packaged = Files.newInputStream(Launch.packaged())) {
				lock.lock();
				Path from = folder.resolve("made-from");
				String jar = DigestUtils.md5DigestAsHex(packaged);
				if (!Files.exists(from) || !Files.readString(from).equals(jar)) {
					FileSystemUtils.deleteRecursively(folder);
					into(folder);
					Files.writeString(from, jar);
				}
				return there(folder);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
