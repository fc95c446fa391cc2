package org.doctorbrief.documents;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PrintPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private RenderQueue queue;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private Document printPage() {
		return this.person.open("/print").hasStatus(200).document();
	}

	private String chosenPaper() {
		return printPage().select("input[name=paper][checked]").attr("value");
	}

	private void livesIn(String country) {
		this.person.open("/patient/about").form("form#form").fill("country", country).submit().hasStatus(200);
	}

	@Test
	void thePaperIsTheCountrysAndCanBeChanged() {
		livesIn("US");
		assertThat(chosenPaper()).isEqualTo("LETTER");
		assertThat(sizes("")).containsOnly("216x279");
		assertThat(sizes("?paper=A4")).containsOnly("210x297");
		livesIn("NO");
		assertThat(chosenPaper()).isEqualTo("A4");
		assertThat(sizes("?paper=nonsense")).containsOnly("210x297");
		assertThat(sizes("?paper=LETTER")).containsOnly("216x279");
	}

	private List<String> sizes(String query) {
		return Pdfs.sizes(this.person.open("/brief.pdf" + query).hasStatus(200).bytes());
	}

	@Test
	void withoutAGoalOrAQuestionThePageAsksForOne() {
		String words = "No question is written down yet";
		assertThat(printPage().select("main").text()).contains(words);
		HttpPage list = this.person.open("/print").follow("Write a question").hasStatus(200);
		HttpPage back = list.form("form#form").fill("more", "Can it wait?").submit().hasStatus(200);
		assertThat(back.path()).endsWith("/print");
		assertThat(back.document().select("main").text()).doesNotContain(words);
	}

	@Test
	void aGoalIsEnough() {
		this.person.open("/patient/start").form("form#form").fill("goal", "Now or later?").submit().hasStatus(200);
		assertThat(printPage().select("main").text()).doesNotContain("No question is written down yet");
	}

	@Test
	void whatCannotBePrintedIsToldBefore() {
		this.person.open("/patient/start").form("form#form").fill("name", "李 Ann 🧠").submit().hasStatus(200);
		assertThat(printPage().select("main li").eachText()).contains("李", "🧠");
		String text = String.join("\n", Pdfs.text(this.person.open("/brief.pdf").bytes()));
		assertThat(text).contains("[text in Chinese: see screen] Ann [brain]");
	}

	@Test
	void whatCanAllBePrintedIsNotWarnedOf() {
		this.person.open("/patient/start").form("form#form").fill("name", "Ångström Ελένη").submit().hasStatus(200);
		assertThat(printPage().select("main .govuk-inset-text")).isEmpty();
	}

	@Test
	void whileThePrinterIsBusyTheAnswerIsToWait() {
		CountDownLatch done = new CountDownLatch(1);
		ThreadPoolExecutor pool = (ThreadPoolExecutor) ReflectionTestUtils.getField(this.queue, "pool");
		try {
			block(pool, done);
			HttpPage busy = this.person.open("/brief.pdf").hasStatus(503);
			assertThat(busy.header("Retry-After")).isEqualTo("60");
			assertThat(busy.document().select("main").text()).contains("busy", "What you saved before is still there");
		}
		finally {
			done.countDown();
		}
		this.person.open("/brief.pdf").hasStatus(200);
	}

	private static void block(ThreadPoolExecutor pool, CountDownLatch done) {
		try {
			for (int task = 0; task < 100; task++) {
				pool.execute(() -> await(done));
			}
		}
		catch (RejectedExecutionException ex) {
			assertThat(pool.getQueue()).isNotEmpty();
		}
	}

	private static void await(CountDownLatch done) {
		try {
			done.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
