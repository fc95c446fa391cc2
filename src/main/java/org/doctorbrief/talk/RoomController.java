package org.doctorbrief.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.questions.Asked.State;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.values.When;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * In the room: all questions on one page, with a box for notes each. Every tap keeps all
 * that is typed.
 */
@Controller("talkRoomController")
@RequestMapping("/briefs/{brief}/talk/room" + Whom.PATH)
class RoomController {

	private static final Pattern TAP = Pattern.compile("([a-z0-9-]{1,40})\\.([A-Z_]*)");

	private final Briefs briefs;

	private final QuestionsSection questions;

	private final RoomPage room;

	private final Clock clock;

	private final FormPage<Talk, RoomForm> page;

	RoomController(Briefs briefs, Pages pages, TalkSection section, QuestionsSection questions, RoomPage room,
			Clock clock) {
		this.briefs = briefs;
		this.questions = questions;
		this.room = room;
		this.clock = clock;
		this.page = pages.entry(section, "room", "meeting", (talk, doctor) -> RoomForm.EMPTY,
				(talk, doctor, typed) -> typed.applied(talk, Whom.of(doctor), List.of()));
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String doctor, Posted posted,
			@RequestParam(defaultValue = "false") boolean soon, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		ModelAndView view = this.page.show(brief, snapshot, doctor, posted);
		view.addObject("form", this.room.form(brief, snapshot, doctor, soon));
		return this.room.around(view, snapshot, doctor, soon, language);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String doctor, @Valid @ModelAttribute("form") RoomForm form,
			BindingResult errors, Posted posted, @RequestParam(defaultValue = "false") boolean soon,
			@RequestParam(required = false) String tap, Locale language) {
		if (!errors.hasErrors()) {
			keep(brief, doctor, form, errors, tap);
		}
		ModelAndView saved = this.page.save(brief, doctor, form, errors, posted);
		if (saved.getModel().containsKey("form")) {
			return this.room.around(saved, this.briefs.snapshot(brief), doctor, soon, language);
		}
		return posted.onTo(saved, brief.path() + "/talk/room/" + doctor + (soon ? "?soon=true" : "") + anchor(tap));
	}

	/** Keeps the answers; the page's own section, kept next, takes what is left over. */
	private void keep(OpenBrief brief, String doctor, RoomForm form, BindingResult errors, String tap) {
		DoctorId whom = Whom.of(doctor);
		List<RoomForm.Row> homeless = new ArrayList<>();
		try {
			this.briefs.change(brief, this.questions, (all) -> {
				homeless.clear();
				return tapped(form.applied(all, whom, When.on(LocalDate.now(this.clock)), homeless), whom, tap);
			});
			this.room.keep(brief, (talk) -> form.applied(talk, whom, homeless).signed(brief.account(), form.writer()));
		}
		catch (DataAccessException | TransactionException ex) {
			errors.reject("pages.not-saved");
		}
	}

	private static Questions tapped(Questions questions, DoctorId doctor, String tap) {
		Matcher tapped = TAP.matcher((tap != null) ? tap : "");
		return tapped.matches() ? questions.reached(tapped.group(1), doctor, Choice.of(State.class, tapped.group(2)))
				: questions;
	}

	private static String anchor(String tap) {
		Matcher tapped = TAP.matcher((tap != null) ? tap : "");
		return tapped.matches() ? "#q-" + tapped.group(1) : "";
	}

}
