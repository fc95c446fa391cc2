package org.doctorbrief.mode;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import org.doctorbrief.sharing.Sharer;
import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.sharing.Sharer.Receiver;
import org.doctorbrief.testing.Confinement;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Postgres;
import org.doctorbrief.testing.Postgres.Database;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people do at home and on a server, where there is no other computer. */
final class ConfinedVisit {

	private ConfinedVisit() {
	}

	/** Does all of it; the argument is a folder for the data. */
	public static void main(String[] arguments) {
		Path folder = Path.of(arguments[0]);
		long before = Confinement.escapes();
		atHome(folder);
		onAServer(folder);
		assertThat(Confinement.escapes()).as("tries to reach another computer").isEqualTo(before);
		assertThatExceptionOfType(UnknownHostException.class)
			.isThrownBy(() -> InetAddress.getByName("brief.example.org"));
		assertThat(Confinement.escapes()).as("a try is counted").isGreaterThan(before);
		System.exit(0);
	}

	private static void atHome(Path folder) {
		try (RunningApplication application = Launch.in(folder.resolve("home")).start()) {
			Person person = Person.signedUp(application.address());
			Sample.full().into(person);
			isPdf(person.open("/brief.pdf").hasStatus(200).bytes());
			person.open("/takeaway").form("main form").submit().hasStatus(200);
			application.stop();
		}
	}

	private static void onAServer(Path folder) {
		Database database = Postgres.freshDatabase();
		try (RunningApplication application = Launch.in(folder.resolve("server"))
			.with("doctorbrief.mode", "server")
			.with("doctorbrief.public-url", "https://brief.example.org")
			.with("doctorbrief.trusted-proxies", "127.0.0.1")
			.with("doctorbrief.sign-up", "open")
			.with("doctorbrief.master-key-file", folder.resolve("home/keys/master.json").toString())
			.with("spring.datasource.url", database.url())
			.with("spring.datasource.username", database.user())
			.with("spring.datasource.password", database.password())
			.start()) {
			Person.signedUp(new HttpJourney(application.address()), "/sign-up");
			Link link = Sharer.signedUp(application.address()).make();
			Receiver receiver = link.receiver();
			receiver.types(link.passcode()).hasStatus(200);
			isPdf(receiver.downloads().hasStatus(200).bytes());
		}
	}

	private static void isPdf(byte[] file) {
		assertThat(file).startsWith('%', 'P', 'D', 'F', '-');
	}

}
