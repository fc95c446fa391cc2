package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.testing.Postgres.Database;
import org.doctorbrief.vault.Keys;
import org.doctorbrief.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server as its owner is told to build it: PostgreSQL, nginx and two nodes. */
public final class TwoNodes implements AutoCloseable {

	private static final Pattern LINK = Pattern.compile("https://localhost:\\d+(/sign-up/\\w+)");

	private static final int NODES = 2;

	private final List<RunningApplication> nodes = new ArrayList<>();

	private final List<Integer> ports = Stream.generate(Nginx::freePort).limit(2 * NODES + 1).toList();

	private final Path folder;

	private final String signUps;

	private final String[] flags;

	private final DebianPostgres postgres;

	private final Nginx nginx;

	private final StringBuilder gone = new StringBuilder();

	private String invitation;

	private TwoNodes(Path folder, String signUps, String... flags) {
		this.folder = folder;
		this.signUps = signUps;
		this.flags = flags;
		this.postgres = DebianPostgres.start();
		this.nginx = Nginx.before(this.ports.get(0), this.ports.get(1), this.ports.get(2 * NODES));
	}

	/**
	 * Builds one.
	 * @param folder where the nodes and the key have their places
	 * @param signUps who may sign up, as in the settings
	 * @param flags how Java runs them
	 * @return the server, with both nodes answering
	 */
	public static TwoNodes in(Path folder, String signUps, String... flags) {
		TwoNodes server = new TwoNodes(folder, signUps, flags);
		try {
			server.invitation = server.invite();
			CompletableFuture<RunningApplication> second = CompletableFuture
				.supplyAsync(() -> server.launch(1).start());
			server.nodes.add(server.launch(0).start());
			server.nodes.add(second.join());
			return server;
		}
		catch (RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	/** The owner's first steps: a key, the tables, and an invitation. */
	private String invite() {
		try (RunningApplication task = shared("task").with("server.port", "0")
			.with("make-key", "")
			.with("invite", "")
			.begin()) {
			task.awaitExit();
			Matcher link = LINK.matcher(task.output());
			if (!link.find()) {
				throw new IllegalStateException(task.output());
			}
			return link.group(1);
		}
	}

	private Launch shared(String name) {
		Launch launch = Launch.in(this.folder.resolve(name)).withJvmFlags(this.flags);
		try {
			for (String line : Files.readAllLines(Path.of("docs/operating/settings"))) {
				if (!line.startsWith("#")) {
					String[] setting = line.split("=", 2);
					launch = launch.withEnvironment(setting[0], setting[1]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return launch.withEnvironment("DOCTORBRIEF_PUBLIC_URL", "https://localhost:" + this.ports.get(2 * NODES))
			.withEnvironment("DOCTORBRIEF_SIGN_UP", this.signUps)
			.withEnvironment("SPRING_DATASOURCE_URL", database().url())
			.withEnvironment("DOCTORBRIEF_MASTER_KEY_FILE", key().toString());
	}

	private Launch launch(int node) {
		return shared("node" + node).with("server.port", Integer.toString(this.ports.get(node)))
			.with("management.server.port", Integer.toString(this.ports.get(NODES + node)));
	}

	/** The first person, who was invited. */
	public Person person() {
		return Person.signedUp(this.nginx.visitor(), this.invitation);
	}

	/** One of the two. */
	public RunningApplication node(int node) {
		return this.nodes.get(node);
	}

	/** Starts a node that was killed, where it was. */
	public void restart(int node) {
		this.gone.append(node(node).output());
		this.nodes.set(node, launch(node).start());
	}

	/** Where that node says how it is. */
	public String health(int node) {
		return "http://127.0.0.1:" + this.ports.get(NODES + node);
	}

	/** The door that people come through. */
	public Nginx nginx() {
		return this.nginx;
	}

	/** What nodes, proxy and database wrote down, those included that were killed. */
	public String logs() {
		return this.nodes.stream().map(RunningApplication::output).collect(Collectors.joining()) + this.gone
				+ this.nginx.logs() + this.postgres.output();
	}

	/** All that both keep, as a backup holds it. */
	public String dump() {
		return this.postgres.dump();
	}

	/** Where both keep their rows. */
	public JdbcClient jdbc() {
		return JdbcClient.create(new DriverManagerDataSource(database().url(), database().user(), ""));
	}

	/** The same, by the address of the database. */
	public Database database() {
		return this.postgres.database();
	}

	/** What opens those rows. */
	public Vault vault() {
		return Keys.vault(this.folder.resolve("test"), key());
	}

	private Path key() {
		return this.folder.resolve("master.json");
	}

	@Override
	public void close() {
		this.nodes.forEach(RunningApplication::close);
		this.nginx.close();
		this.postgres.close();
	}

}
