package org.doctorbrief.brief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KillIT {

	private static final int CLIENTS = 4;

	private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);

	private static final int MUTANT_ROUNDS = 4;

	private static final int FLUSHED_BY_ITSELF_MILLIS = 2_000;

	@TempDir
	private Path home;

	private final Random random = new Random();

	private final List<Saver> savers = new ArrayList<>();

	@Test
	void noAcknowledgedSaveIsLostWhenItIsKilled() throws InterruptedException {
		int lost = lostAfter(ROUNDS, Launch.in(this.home));
		assertThat(acknowledged()).isGreaterThan(ROUNDS * CLIENTS);
		assertThat(lost).isZero();
	}

	@Test
	void thisTestNoticesSavesThatAreNotOnDisk() throws InterruptedException {
		Launch careless = Launch.in(this.home)
			.with("spring.datasource.url",
					"jdbc:h2:file:" + this.home.resolve("data/brief") + ";DB_CLOSE_ON_EXIT=FALSE")
			.with("doctorbrief.flush-commits", "false");
		assertThat(lostAfter(MUTANT_ROUNDS, careless)).isPositive();
	}

	/** Kills and starts again until that many rounds are done or something is lost. */
	private int lostAfter(int rounds, Launch launch) throws InterruptedException {
		RunningApplication application = launch.start();
		try {
			for (int client = 0; client < CLIENTS; client++) {
				this.savers.add(new Saver(Person.signedUp(application.address())));
			}
			TimeUnit.MILLISECONDS.sleep(FLUSHED_BY_ITSELF_MILLIS);
			int lost = 0;
			for (int round = 0; round < rounds && lost == 0; round++) {
				killWhileSaving(application);
				application = launch.start();
				String address = application.address();
				this.savers.forEach((saver) -> saver.moveTo(address));
				lost = this.savers.stream().mapToInt(Saver::lost).sum();
			}
			return lost;
		}
		finally {
			application.kill();
		}
	}

	private int acknowledged() {
		return this.savers.stream().mapToInt(Saver::acknowledged).sum();
	}

	/** Lets everybody save for a moment, however slow the machine, and kills it then. */
	private void killWhileSaving(RunningApplication application) throws InterruptedException {
		int enough = acknowledged() + 2 * CLIENTS;
		List<Thread> threads = this.savers.stream().map(Thread::new).toList();
		threads.forEach(Thread::start);
		while (acknowledged() < enough && threads.stream().allMatch(Thread::isAlive)) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(1_500));
		application.kill();
		for (Thread thread : threads) {
			thread.interrupt();
			thread.join();
		}
	}

}
