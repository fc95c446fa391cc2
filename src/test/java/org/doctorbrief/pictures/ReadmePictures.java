package org.doctorbrief.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Tab;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ReadmePictures {

	private static final Path FOLDER = Path.of("docs/pictures");

	private static final int WIDTH = 620;

	private static final int HEIGHT = 816;

	private static final float A4_INCHES = 8.27f;

	@Test
	void theTaskListAndPageOne(Browser browser) throws IOException {
		Launch demo = Launch.anywhere().with("spring.profiles.active", "demo");
		try (RunningApplication application = demo.start();
				Tab tab = browser.open(application.address(), (options) -> options.setViewportSize(WIDTH, HEIGHT))) {
			Page page = signedIn(tab);
			page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("page.png")));
			byte[] pdf = page.request().get(page.url() + "/brief.pdf").body();
			ImageIO.write(firstPage(pdf), "png", FOLDER.resolve("paper.png").toFile());
			assertThat(Files.size(FOLDER.resolve("paper.png"))).isPositive();
			application.stop();
		}
	}

	private static Page signedIn(Tab tab) {
		Page page = tab.at("/sign-in");
		page.locator("[name=login]").fill("demo");
		page.locator("[name=password]").fill("look around first");
		page.locator("[name=password]").press("Enter");
		page.waitForURL((url) -> !url.contains("sign-in"));
		page.navigate("/briefs");
		page.locator("main a[href^='/briefs/']").first().click();
		return page;
	}

	private static BufferedImage firstPage(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFRenderer(document).renderImageWithDPI(0, WIDTH / A4_INCHES, ImageType.GRAY);
		}
	}

}
