package org.doctorbrief.journeys;

import java.util.List;
import java.util.Map;

import org.doctorbrief.testing.Pencil;
import org.doctorbrief.words.Situation;

/**
 * The walk over every page, empty, filled and in error; what is filled in is not lost.
 */
final class EveryPage {

	/** The id of an entry that is not there yet, as entries have them. */
	private static final String NEW = "0".repeat(26);

	private static final int EVERY = 6;

	private final Visitor visitor;

	private final Runnable look;

	private final Patience patience;

	EveryPage(Visitor visitor, Runnable look) {
		this.visitor = visitor;
		this.look = look;
		this.patience = new Patience(visitor);
	}

	void walk() {
		openToAll();
		this.visitor.signsUp();
		words(0);
		everyStep();
		words(EVERY / 2);
		EveryWord.standsOnTheReviewPageAndOnPaper(this.visitor, this.patience);
		theWholeBrief();
	}

	private void openToAll() {
		for (String page : this.visitor.opens("/").links()) {
			looks(page);
			if (this.visitor.reads().getElementById("form") != null) {
				this.visitor.goesOn();
				this.look.run();
			}
		}
	}

	private void everyStep() {
		for (String step : this.visitor.tasks()) {
			emptyAndInError(step);
			this.patience.fillsIn(step);
			looks(step);
			this.patience.entries(step).stream().limit(1).forEach(this::emptyAndInError);
		}
	}

	/**
	 * A few situations, others when the brief is full: they are one page with other
	 * words.
	 */
	private void words(int first) {
		String words = this.visitor.brief() + "/words";
		looks(words);
		for (int next = first; next < Situation.values().length; next += EVERY) {
			looks(words + "/" + Situation.values()[next]);
		}
	}

	private void emptyAndInError(String page) {
		looks(page);
		this.visitor.answers(Pencil.tooMuch(this.visitor.reads())).goesOn();
		if (!this.visitor.reads().select(".govuk-error-summary").isEmpty()) {
			this.look.run();
		}
	}

	private void theWholeBrief() {
		String brief = this.visitor.brief();
		looks(this.patience.entries(brief + "/medications/medicines").get(0) + "/remove");
		for (String page : List.of("", "/review", "/print", "/trail", "/no-such-page", "/delete")) {
			looks(brief + page);
		}
		List.of("/account", "/account/password", "/account/codes", "/cannot-sign-in", "/signed-out")
			.forEach(this::looks);
		secondThoughts(brief);
		whatMayHurt(brief);
		looks("/briefs");
		looks("/deleted");
	}

	/** A draft, two texts of one page, what was here before, and an entry removed. */
	private void secondThoughts(String brief) {
		String telling = brief + "/story/telling";
		this.visitor.opens(telling).writes("began", "It began in spring").hears("web.unsaved.kept");
		looks(telling);
		this.visitor.opensAnotherTab().writes("began", "It began in autumn").goesOn().page().close();
		this.visitor.goesOn();
		this.look.run();
		this.visitor.opens(telling).follows("history.before.title");
		this.look.run();
		String entry = this.patience.entries(brief + "/medications/medicines").get(0);
		this.visitor.opens(entry + "/remove").presses("pages.remove.yes");
		this.look.run();
	}

	/** Pages that suggest other words, and those that lead to them. */
	private void whatMayHurt(String brief) {
		Map<String, String> fields = Map.of("/letters/kept/" + NEW, "text", "/questions/list/" + NEW, "text",
				"/story/matters", "worries");
		fields.forEach((page, field) -> {
			this.visitor.opens(brief + page).writes(field, "You are wrong about my knee.").goesOn();
			looks(brief + page);
		});
		looks(brief + "/questions/list");
		looks(brief + "/interview/answers");
	}

	private void looks(String page) {
		this.visitor.opens(page);
		this.look.run();
	}

}
