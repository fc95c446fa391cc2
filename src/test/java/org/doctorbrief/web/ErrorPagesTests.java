package org.doctorbrief.web;

import jakarta.servlet.RequestDispatcher;
import org.doctorbrief.testing.AtHome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WebMvcTest(ErrorPages.class)
@Import({ WebConfiguration.class, AtHome.class })
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "403,You cannot open this page", "404,Page not found", "405,Page not found",
			"400,This could not be read", "429,That was very often", "413,That is too much at once",
			"500,Something went wrong on our side", "502,Something went wrong on our side",
			"503,Doctor Brief is busy" })
	void everyFailureHasAPlainPage(int status, String title) throws Exception {
		MvcTestResult result = failed(status, null);

		assertThat(result).hasStatus(status);
		Document page = page(result);
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".brief-urgent").text()).contains("call your local emergency number now");
		assertThat(page.select(".brief-quiet").text()).matches(".*: [0-9a-f]{8}");
	}

	@Test
	void theLogGetsTheKindOfFailureAndNothingThatWasTyped(CapturedOutput log) throws Exception {
		Exception cause = new IllegalArgumentException("my lump");
		MvcTestResult result = failed(500, new IllegalStateException("about my lump", cause));

		String reference = page(result).select(".brief-quiet").text().replaceAll(".*: ", "");
		assertThat(log).contains("Reference " + reference + ": 500 java.lang.IllegalStateException at ")
			.contains("caused by java.lang.IllegalArgumentException at ")
			.doesNotContain("lump");
		assertThat(result.getResponse().getContentAsString()).doesNotContain("lump", "Exception");
	}

	@Test
	void whoComesByAddressFindsNothing() throws Exception {
		assertThat(this.mvc.get().uri("/error").with(user("me")).exchange()).hasStatus(404);
	}

	private MvcTestResult failed(int status, Exception failure) {
		return this.mvc.get()
			.uri("/error")
			.with(user("me"))
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, (failure != null) ? failure : new Exception())
			.exchange();
	}

	private static Document page(MvcTestResult result) throws Exception {
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
