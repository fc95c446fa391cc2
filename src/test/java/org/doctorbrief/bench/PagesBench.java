package org.doctorbrief.bench;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(PlainPages.class)
class PagesBench {

	private static final Duration ROUND = Duration.ofSeconds(5);

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void write() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
		Sample.full().into(this.person);
		String more = IntStream.rangeClosed(1, 24)
			.mapToObj((n) -> "Medicine " + n + " 10 mg, one a day")
			.collect(Collectors.joining("\n"));
		this.person.open("/medications/medicines").form("form#form").fill("more", more).submit().hasStatus(200);
	}

	@Test
	void printingABrief() {
		Figures figures = Figures.of(15, 30, () -> this.person.open("/brief.pdf").hasStatus(200));
		Figures.say("full brief to PDF, over HTTP, warm", "median %.0f ms, p95 %.0f ms", figures.median(),
				figures.p95());
		assertThat(figures.median()).isPositive();
	}

	@Test
	void readingAFullPage() {
		String page = this.person.brief() + "/medications/medicines";
		HttpJourney anyone = new HttpJourney("http://127.0.0.1:" + this.port);
		int size = this.person.journey().get(page).hasStatus(200).bytes().length;
		int thousand = anyone.get("/bench/plain?rows=1000").hasStatus(200).bytes().length;
		String plain = "/bench/plain?rows=" + size * 1000 / thousand;
		Load.perSecond(this.person.journey(), page, ROUND);
		Load.perSecond(anyone, plain, ROUND);
		for (int round = 1; round <= 3; round++) {
			double sealed = Load.perSecond(this.person.journey(), page, ROUND);
			double open = Load.perSecond(anyone, plain, ROUND);
			Figures.say("30 medicines beside a plain page, " + size / 1024 + " kB", "%.0f/s, plain %.0f/s, ratio %.2f",
					sealed, open, sealed / open);
			assertThat(sealed).isPositive();
		}
	}

}
