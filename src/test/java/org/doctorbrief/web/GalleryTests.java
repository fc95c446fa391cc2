package org.doctorbrief.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.doctorbrief.testing.AtHome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Every kind of field, empty, filled and in error. */
@WebMvcTest(GalleryTests.Gallery.class)
@AutoConfigureMockMvc
@Import({ GalleryTests.Gallery.class, WebConfiguration.class, AtHome.class })
class GalleryTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void everyControlHasALabelAndAnIdOfItsOwn() throws Exception {
		Document page = page(this.mvc.get().uri("/gallery").with(user("me")).exchange());

		assertThat(page.select("#form input:not([type=hidden]), #form select, #form textarea")).hasSizeGreaterThan(17)
			.allSatisfy((control) -> assertThat(page.select("label[for=" + control.id() + "]")).hasSize(1));
		assertThat(page.select("label, legend, main h1, main button")).noneMatch((named) -> named.text().isBlank());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("fieldset")).hasSize(7)
			.allSatisfy((group) -> assertThat(group.child(0).nodeName()).isEqualTo("legend"));
	}

	@Test
	void optionsThatAreDataAreNamed() throws Exception {
		Document page = page(this.mvc.get().uri("/gallery").with(user("me")).exchange());

		assertThat(page.select("label[for=doctor], label[for=doctors-2]").eachText()).containsExactly("Dr Lee",
				"Dr Ruiz");
	}

	@Test
	void everyDescriptionExists() throws Exception {
		for (Document page : List.of(page(this.mvc.get().uri("/gallery").with(user("me")).exchange()), inError())) {
			assertThat(page.select("[aria-describedby]")).isNotEmpty()
				.allSatisfy((described) -> assertThat(described.attr("aria-describedby").split(" "))
					.allSatisfy((id) -> assertThat(page.getElementById(id)).as(id).isNotNull()));
		}
	}

	@Test
	void aPageIsWholeAndSaysWhatItIs() throws Exception {
		MvcTestResult result = this.mvc.get().uri("/gallery").with(user("me")).exchange();
		Document page = page(result);

		assertThat(result.getResponse().getContentAsString().strip()).startsWith("<!DOCTYPE html>")
			.doesNotContain("th:");
		assertThat(page.title()).isEqualTo("Every kind of field – Doctor Brief");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main")).hasSize(1);
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select(".brief-urgent").text()).contains("call 112 now");
		assertThat(page.select("form[action=/sign-out] input[name=_csrf]")).hasSize(1);
		assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/assets/brief-[0-9a-f]{32}\\.css");
		assertThat(page.select("#form button[name=then]").val()).isEqualTo("later");
	}

	@Test
	void aFormCarriesItsTokenAndWhatItShowed() throws Exception {
		Element form = page(this.mvc.get().uri("/gallery").with(user("me")).exchange()).getElementById("form");

		assertThat(form.hasAttr("novalidate")).isTrue();
		assertThat(form.select("[required], [maxlength], [pattern]")).isEmpty();
		assertThat(form.select("input[name=_csrf]").val()).isNotEmpty();
		assertThat(form.select("input[name=shown]").val()).isEqualTo("abc");
		assertThat(form.select("input[name=from]")).isEmpty();
	}

	@Test
	void filledFieldsShowTheirValues() throws Exception {
		Document page = page(this.mvc.get().uri("/gallery/filled").with(user("me")).exchange());

		assertThat(page.getElementById("name").val()).isEqualTo("Warfarin");
		assertThat(page.getElementById("story").wholeText()).isEqualTo("One\nTwo");
		assertThat(page.getElementById("seen-year").val()).isEqualTo("2025");
		assertThat(page.getElementById("secret").hasAttr("value")).isFalse();
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("ADULT", "UNCLEAR", "d2", "d1",
				"YES");
		assertThat(page.getElementById("alike-0-name").val()).isEqualTo("Insulin");
		assertThat(page.select("option[selected]").text()).isEqualTo("Norway");
		assertThat(page.select("input[name=id]").val()).isEqualTo("m1");
	}

	@Test
	void errorsReadTheSameAboveAndBesideTheField() throws Exception {
		Document page = inError();

		assertThat(page.title()).isEqualTo("Error: Every kind of field – Doctor Brief");
		assertThat(page.select(".govuk-error-summary a")).hasSize(5).allSatisfy((link) -> {
			Element field = page.getElementById(link.attr("href").substring(1));
			assertThat(field.nodeName()).isIn("input", "textarea");
			assertThat(field.closest(".govuk-form-group").select("p.govuk-error-message").eachText())
				.contains(link.text());
		});
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name", "#story",
				"#seen-year", "#whom", "#alike-0-name");
		assertThat(page.select("[href=#whom]").text()).isEqualTo("Whom is this brief for? Choose one");
		assertThat(page.select(".govuk-error-summary").text()).contains("What happened so far: Shorten this by 2 char");
		assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("name", "story", "seen.year",
				"alike[0].name");
		assertThat(page.getElementById("phone").val()).isEqualTo("12");
	}

	@Test
	void wordsFitSomebodyElse() throws Exception {
		Document page = page(
				this.mvc.get().uri("/gallery").requestAttr(Voice.ATTRIBUTE, "child").with(user("me")).exchange());

		assertThat(page.select("h1").text()).isEqualTo("Every kind of field for somebody else");
	}

	private Document inError() throws Exception {
		MvcTestResult result = this.mvc.post()
			.uri("/gallery")
			.with(user("me"))
			.with(csrf())
			.param("phone", "12\u0001")
			.param("name", "  ")
			.param("story", "x".repeat(Text.AREA + 2))
			.param("seen.year", "y".repeat(201))
			.param("alike[0].name", "z".repeat(201))
			.exchange();
		assertThat(result).hasStatus(422);
		return page(result);
	}

	private static Document page(MvcTestResult result) throws Exception {
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	record DateForm(String day, String month, @Text String year) {
	}

	record Everything(@NotNull(message = "Enter the name") String name, String dose, String phone, String secret,
			@Text(max = Text.AREA) String story, @Valid DateForm seen, DateForm born,
			@NotNull(message = "Choose one") String whom, List<String> reasons, String country, String doctor,
			List<String> doctors, String id, List<@Valid Row> alike) {
	}

	record Row(@Text String name, String out) {
	}

	record Page(String words, String action, String back, String shown, String from, Object unsaved) {
	}

	record Subject(String name, String emergencyNumber, Boolean self) {
	}

	enum Whom {

		ME, ADULT, CHILD

	}

	@Controller
	static class Gallery {

		@ModelAttribute
		void frame(Model model) {
			model.addAttribute("page", new Page("gallery.fields", "/gallery", "/back", "abc", null, null));
			model.addAttribute("subject", new Subject(null, "112", true));
			model.addAttribute("brief", "b1");
			model.addAttribute("whom", Whom.values());
			model.addAttribute("reasons", List.of("SERIOUS", "UNCLEAR"));
			model.addAttribute("countries", Map.of("NO", "Norway"));
			model.addAttribute("doctors", new TreeMap<>(Map.of("d1", "Dr Lee", "d2", "Dr Ruiz")));
		}

		@GetMapping("/gallery")
		String empty(Model model) {
			model.addAttribute("form", new Everything(null, null, null, null, null, null, null, null, null, null, null,
					null, null, List.of(new Row(null, null))));
			return "gallery";
		}

		@GetMapping("/gallery/filled")
		String filled(Model model) {
			model.addAttribute("page", new Page("gallery.fields", "/gallery", "/back", "abc", "review", null));
			model.addAttribute("form",
					new Everything("Warfarin", "5 mg", "555 0100", "not shown", "One\nTwo",
							new DateForm("1", "2", "2025"), new DateForm("3", "May", "1960"), "ADULT",
							List.of("UNCLEAR"), "NO", "d2", List.of("d1"), "m1", List.of(new Row("Insulin", "YES"))));
			return "gallery";
		}

		@PostMapping("/gallery")
		@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
		String save(@Valid @ModelAttribute("form") Everything form, BindingResult errors) {
			assertThat(errors.hasErrors()).isTrue();
			return "gallery";
		}

	}

}
