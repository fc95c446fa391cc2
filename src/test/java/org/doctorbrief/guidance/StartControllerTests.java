package org.doctorbrief.guidance;

import org.doctorbrief.testing.AtHome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(StartController.class)
@ComponentScan("org.doctorbrief.web")
@Import(AtHome.class)
@WithMockUser
class StartControllerTests {

	@Autowired
	private MockMvcTester mvc;

	private Document page;

	@BeforeEach
	void open() throws Exception {
		this.page = Jsoup.parse(this.mvc.get().uri("/").exchange().getResponse().getContentAsString());
	}

	@Test
	void theFirstThingSaidIsWhenNotToUseIt() {
		assertThat(this.page.select("h2").first().text()).isEqualTo("When not to use this");
		assertThat(this.page.select("#not-now ~ ul li").eachText()).hasSize(6).contains("trouble breathing");
	}

	@Test
	void itTellsTimeAndWhoCanRead() {
		assertThat(this.page.select("main").text()).contains("about 20 minutes", "come back", "Other accounts cannot");
	}

	@Test
	void itLeadsToTheTwoDoors() {
		assertThat(this.page.select("main .govuk-button").attr("href")).isEqualTo("/sign-up");
		assertThat(this.page.select("main .govuk-link").attr("href")).isEqualTo("/sign-in");
	}

}
