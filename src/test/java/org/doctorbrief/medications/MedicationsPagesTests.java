package org.doctorbrief.medications;

import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MedicationsPagesTests {

	private static final String MEDICINES = "/medications/medicines";

	private static final String ALLERGIES = "/medications/allergies";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpPage open(String path) {
		return this.person.open(path).hasStatus(200);
	}

	private HttpPage listed(String lines) {
		return open(MEDICINES).form("#form").fill("more", lines).press("Continue").hasStatus(200);
	}

	private String reviewed() {
		return open("/review").document().select("main").text();
	}

	private List<String> cards() {
		return open(MEDICINES).document().select(".govuk-summary-card__title").eachText();
	}

	@Test
	void linesBecomeCardsAndThenItIsAskedWhetherThatIsAll() {
		assertThat(open(MEDICINES).document().text()).doesNotContain("Is that all of them?");
		listed("Metformin 500 mg\nLisinopril");
		assertThat(cards()).containsExactly("Metformin 500 mg", "Lisinopril");
		open(MEDICINES).form("#form").fill("complete", "YES").press("Continue").hasStatus(200);
		assertThat(open(MEDICINES).form("#form").values("complete")).containsExactly("YES");
		assertThat(reviewed()).contains("Is this the whole list? Yes Medicines and supplements Metformin 500 mg",
				"Dose not stated Lisinopril");
	}

	@Test
	void sendingLinesTwiceAddsThemOnce() {
		var form = open(MEDICINES).form("#form").fill("more", "Aspirin\nEye drops");
		form.press("Continue").hasStatus(200);
		form.press("Continue").hasStatus(200);
		assertThat(cards()).containsExactly("Aspirin", "Eye drops");
	}

	@Test
	void aMedicineWithDetailsIsAddedChangedAndRemoved() {
		HttpPage page = open(MEDICINES).form("#form").fill("more", "Aspirin").press("Add a medicine with details");
		page.form("#form").fill("name", "Ibuprofen").fill("since", "last winter").press("Continue").hasStatus(200);
		assertThat(cards()).containsExactly("Aspirin", "Ibuprofen");
		HttpPage change = open(MEDICINES).follow("Change Ibuprofen");
		assertThat(change.form("#form").values("since")).containsExactly("last winter");
		change.form("#form").fill("strength", "400 mg tablets").fill("note", "With food\nat noon").press("Continue");
		assertThat(reviewed()).contains("Ibuprofen Dose 400 mg tablets", "Since last winter", "With food at noon");
		open(MEDICINES).follow("Remove Ibuprofen").form().submit().hasStatus(200);
		assertThat(cards()).containsExactly("Aspirin");
	}

	@Test
	void whatKindItIsIsShownOnPageReviewAndPaper() {
		HttpPage page = open(MEDICINES).form("#form").press("Add a medicine with details");
		assertThat(page.form("#form").values("kind")).isEmpty();
		page.form("#form").fill("name", "Ginkgo").fill("kind", "SUPPLEMENT").press("Continue").hasStatus(200);
		listed("Aspirin");
		assertThat(open(MEDICINES).document().select(".govuk-summary-card__content").eachText())
			.containsExactly("Dose Not stated Kind Vitamin, supplement or herb", "Dose Not stated");
		assertThat(reviewed()).contains("Ginkgo Dose Not stated Kind Vitamin, supplement or herb");
		byte[] pdf = open("/brief.pdf").bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(String.join(" ", Pdfs.text(pdf)).replaceAll("\\s+", " "))
			.contains("Ginkgo Vitamin, supplement or herb");
	}

	@Test
	void formsThatAreEasyToForgetAreNamedAndAskNothing() {
		var list = open(MEDICINES).document().selectFirst("main ul.brief-columns");
		assertThat(list.select("li").eachText()).hasSize(10)
			.contains("eye drops and ear drops", "patches", "inhalers", "pills only for bad days")
			.doesNotHaveDuplicates();
		assertThat(list.select("a, button, input")).isEmpty();
	}

	@Test
	void theOrderIsThePersonsOwn() {
		listed("Aspirin\nEye drops\nInsulin");
		String up = open(MEDICINES).document().select("form[action$='up=true']").last().attr("action");
		open(MEDICINES).form("form[action='" + up + "']").submit().hasStatus(200);
		assertThat(cards()).containsExactly("Aspirin", "Insulin", "Eye drops");
	}

	@Test
	void anEntryThatTellsNothingComesBackWithAKindWord() {
		HttpPage medicine = open(MEDICINES).form("#form")
			.press("Add a medicine with details")
			.form("#form")
			.press("Continue");
		assertThat(medicine.hasStatus(422).document().select(".govuk-error-summary").text())
			.contains("Name of the medicine: Write the name, or anything that tells which one it is");
		HttpPage allergy = open(ALLERGIES).form("#form")
			.press("Add an allergy or a problem")
			.form("#form")
			.press("Continue");
		assertThat(allergy.hasStatus(422).document().select(".govuk-error-summary").text())
			.contains("What was it? Write what it was");
		assertThat(cards()).isEmpty();
	}

	@Test
	void noneNotSureAndNotStatedAreThreeWords() {
		assertThat(reviewed()).contains("Medicines and supplements Not stated", "problems Not stated");
		open(MEDICINES).form("#form").fill("any", "NONE").press("Continue").hasStatus(200);
		open(ALLERGIES).form("#form").fill("any", "NOT_SURE").press("Continue").hasStatus(200);
		assertThat(reviewed()).contains("Medicines and supplements None", "problems Not sure");
		listed("Aspirin");
		assertThat(reviewed()).contains("Dose not stated Aspirin").doesNotContain("Medicines and supplements None");
	}

	@Test
	void anAllergyIsToldAsFacts() {
		HttpPage page = open(ALLERGIES).form("#form").press("Add an allergy or a problem").hasStatus(200);
		page.form("#form")
			.fill("substance", "Penicillin")
			.fill("reaction", "A red rash")
			.fill("when", "1998")
			.fill("kind", "PROBLEM")
			.fill("severity", "Gone in a day")
			.fill("note", "Seen by Dr. Roe")
			.press("Continue")
			.hasStatus(200);
		assertThat(open(ALLERGIES).form("#form").values("any")).containsExactly("LISTED");
		assertThat(reviewed()).contains(
				"Penicillin What happened A red rash Thought to be A past problem with a medicine When 1998",
				"How bad, in own words Gone in a day Note Seen by Dr. Roe");
	}

	@Test
	void theReviewPageIsFoundAgain() {
		listed("Aspirin");
		HttpPage list = open(MEDICINES + "?from=review");
		HttpPage back = list.follow("Change Aspirin").form("#form").fill("purpose", "My heart").press("Continue");
		assertThat(back.path()).endsWith(MEDICINES);
		assertThat(back.form("#form").press("Continue").path()).endsWith("/review");
	}

	@Test
	void thePagesSpeakOfSomebodyElse() {
		open("/patient/start").form("#form").fill("forWhom", "OTHER").submit().hasStatus(200);
		assertThat(open(MEDICINES).document().select("main").text()).contains("The patient’s medicines",
				"Does the patient take any?");
		assertThat(open(MEDICINES + "/new").document().text()).contains("How does the patient really take it?");
		assertThat(open(ALLERGIES).document().text()).contains("Has the patient had any?");
	}

}
