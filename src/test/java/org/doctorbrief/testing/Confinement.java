package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.opentest4j.TestAbortedException;

/**
 * A network of its own for a Java program and all that it starts, in which there is
 * nobody but itself; Linux counts whatever tries to get out.
 */
public final class Confinement {

	private static final String SETTING_UP = "ip link set lo up && mount --bind \"$0\" /etc/resolv.conf && exec \"$@\"";

	private static final String NAME_SERVER = "nameserver 192.0.2.53\noptions attempts:1 timeout:1\n";

	private final Path folder;

	private Confinement(Path folder) {
		this.folder = folder;
	}

	/**
	 * Makes one where that is allowed; otherwise leaves the test out, or fails it when
	 * {@code server.absent=fail}.
	 * @param folder for what is written about it
	 */
	public static Confinement in(Path folder) {
		Confinement confinement = new Confinement(folder);
		try {
			confinement.run("true");
		}
		catch (IllegalStateException ex) {
			if ("fail".equals(System.getProperty("server.absent"))) {
				throw ex;
			}
			throw new TestAbortedException("No network of its own can be made on this machine", ex);
		}
		return confinement;
	}

	/** Runs a main class of the tests in it. */
	public void run(Class<?> main, String... arguments) {
		run(Stream
			.concat(Stream.of(Launch.java().toString(), "-XX:TieredStopAtLevel=1", "-cp",
					System.getProperty("java.class.path"), "-Dapplication.jar=" + Launch.packaged(), main.getName()),
					Stream.of(arguments))
			.toArray(String[]::new));
	}

	private void run(String... command) {
		try {
			Path names = Files.writeString(this.folder.resolve("resolv.conf"), NAME_SERVER);
			boolean root = System.getProperty("user.name").equals("root");
			List<String> confined = Stream
				.of(Stream.of("unshare", "--net", "--mount"), root ? Stream.<String>of() : Stream.of("--map-root-user"),
						Stream.of("sh", "-c", SETTING_UP, names.toString()), Stream.of(command))
				.flatMap((part) -> part)
				.toList();
			Programs.run(confined, this.folder.resolve("confined.log"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Asked inside: how often something tried to get out so far. */
	public static long escapes() {
		return count(Path.of("/proc/net/snmp"), "Ip:", "OutNoRoutes")
				+ count(Path.of("/proc/net/snmp6"), "Ip6OutNoRoutes", null);
	}

	/** A value that stands behind its name, or in the column of that name. */
	private static long count(Path table, String row, String column) {
		if (!Files.exists(table)) {
			return 0;
		}
		try (Stream<String> lines = Files.lines(table)) {
			List<String[]> rows = lines.filter((line) -> line.startsWith(row))
				.map((line) -> line.split("\\s+"))
				.toList();
			int place = (column != null) ? List.of(rows.get(0)).indexOf(column) : 1;
			return Long.parseLong(rows.get(rows.size() - 1)[place]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
