package org.doctorbrief.sharing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Serving;
import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.testing.ServingTest;
import org.doctorbrief.values.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** The making of a link, and the one page that shows it. */
@ServingTest
class NewLinkTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TurnedClock clock;

	private Sharer owner;

	@BeforeEach
	void signUp() {
		this.owner = Sharer.signedUp("http://127.0.0.1:" + this.port);
	}

	private String links() {
		return this.owner.links().document().select("main").text();
	}

	@Test
	void theLinkIsShownOnceAndTheDatabaseCannotMakeItAgain() {
		Link link = this.owner.make(this.owner.form().fill("name", "Qzcanary for Ben"));
		assertThat(link.path()).matches("/s/[\\w-]{43}");
		assertThat(link.passcode()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
		assertThat(link.made().document().select("main").text())
			.contains(Serving.ADDRESS + link.path(), "Send this another way than the link")
			.contains("Anyone with this link and code can read and keep a copy.");
		assertThat(links()).contains("Qzcanary for Ben").doesNotContain(link.path(), link.passcode());
		assertThat(stored()).doesNotContain(link.path().substring(3), link.passcode().replace("-", ""), "Qzcanary",
				"aqueduct", "%PDF");
	}

	/** Every byte of the tables of links, read as if it were text. */
	private String stored() {
		StringBuilder all = new StringBuilder();
		for (String table : new String[] { "share_link", "share_copy", "share_event" }) {
			this.jdbc.sql("select * from " + table)
				.query()
				.listOfRows()
				.forEach((row) -> row.values()
					.forEach((value) -> all
						.append((value instanceof byte[] bytes) ? new String(bytes, ISO_8859_1) : value)));
		}
		return all.toString();
	}

	@Test
	void thePasswordIsAskedForWhenItWasGivenLongAgo() {
		this.clock.turn(Duration.ofMinutes(6));
		HttpPage confirm = this.owner.person().open("/sharing/new").followed();
		assertThat(confirm.path()).isEqualTo("/sign-in/confirm");
		this.owner.links();
	}

	@Test
	void theSheetHoldsTheLinkAndNothingOfThePatient() throws IOException, ReaderException {
		Link link = this.owner.make();
		HttpForm form = link.made().form("form[action$=/sheet]");
		HttpPage sheet = form.press("Save as PDF (A4)").hasStatus(200);
		assertThat(sheet.header("Content-Disposition")).contains("link.pdf");
		String text = String.join(" ", Pdfs.asRead(sheet.bytes())).replaceAll("\\s+", "");
		assertThat(text).contains(Serving.ADDRESS + link.path(), "Adocumentforyou")
			.doesNotContain("Ann", "Lee", link.passcode());
		assertThat(Pdfs.failures(sheet.bytes())).isEmpty();
		assertThat(read(QrCode.of(Serving.ADDRESS + link.path()).png())).isEqualTo(Serving.ADDRESS + link.path());
		form.force("token", "x".repeat(43)).press("Save as PDF (A4)").hasStatus(404);
		form.force("token", "<b>").press("Save as PDF (A4)").hasStatus(404);
		this.owner.links().form("form[action$=/end]").submit();
		form.press("Save as PDF (A4)").hasStatus(404);
	}

	private static String read(byte[] png) throws IOException, ReaderException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return new QRCodeReader()
			.decode(new BinaryBitmap(
					new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))), Map.of())
			.getText();
	}

	@Test
	void choicesThatAreNoneAreTheCarefulOnes() {
		HttpForm forged = this.owner.form().force("days", "99").force("downloads", "x").force("passcode", "maybe");
		Link link = this.owner.make(forged);
		assertThat(link.passcode()).isNotNull();
		assertThat(links()).contains("Downloaded: 0 of 10.");
		this.owner.form().fill("name", "x".repeat(201)).submit().hasStatus(422);
	}

	@Test
	void twentyOpenLinksAreEnough() {
		this.owner.make();
		for (int copy = 1; copy < ShareLinks.MOST_LINKS; copy++) {
			this.jdbc.sql(
					"insert into share_link select ?, brief_id, account_id, ?, passcode, about, brief_version, created_at,"
							+ " ends_at, ended_at, seen_at, most, opens, downloads, fails from share_link"
							+ " where brief_id = ? fetch first 1 rows only")
				.params(Ids.random(), LinkToken.random().hash(), this.owner.person().briefId())
				.update();
		}
		HttpPage full = this.owner.form().submit().hasStatus(422);
		assertThat(full.document().select(".govuk-error-summary").text()).contains("There are 20 open links already.");
	}

}
