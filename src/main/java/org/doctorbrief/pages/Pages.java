package org.doctorbrief.pages;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.drafts.Typing;
import org.doctorbrief.meanwhile.ShownValues;
import org.doctorbrief.values.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of a brief and knows what each of them shows around its content. */
@Component
public class Pages {

	private static final Logger logger = LoggerFactory.getLogger(Pages.class);

	private static final String VOICE = "org.doctorbrief.voice";

	private final Briefs briefs;

	private final Journey journey;

	private final ShownValues shown;

	private final Typing typing;

	private final Undo undo;

	private final Subject.Teller subjects;

	private final ObjectProvider<Reminder> reminders;

	Pages(Briefs briefs, Journey journey, ShownValues shown, Typing typing, Undo undo, Subject.Teller subjects,
			ObjectProvider<Reminder> reminders) {
		this.briefs = briefs;
		this.journey = journey;
		this.shown = shown;
		this.typing = typing;
		this.undo = undo;
		this.subjects = subjects;
		this.reminders = reminders;
	}

	/** The page of a step. */
	public <C, F extends Record> FormPage<C, F> step(Section<C> section, String step, Function<C, F> read,
			BiFunction<C, F, C> write) {
		return new FormPage<>(this, section, new Place(section.key(), step, null), new FormPage.Form<>() {

			@Override
			public F of(C content, String item) {
				return read.apply(content);
			}

			@Override
			public C applied(C content, String item, F typed) {
				return write.apply(content, typed);
			}

		});
	}

	/** The page of one entry of the list that the step shows. */
	public <C, F extends Record> FormPage<C, F> entry(Section<C> section, String step, String entry,
			FormPage.Form<C, F> form) {
		return new FormPage<>(this, section, new Place(section.key(), step, entry), form);
	}

	/** The same, of two verbs. */
	public <C, F extends Record> FormPage<C, F> entry(Section<C> section, String step, String entry,
			BiFunction<C, String, F> read, FormPage.Write<C, F> write) {
		return entry(section, step, entry, new FormPage.Form<>() {

			@Override
			public F of(C content, String item) {
				return read.apply(content, item);
			}

			@Override
			public C applied(C content, String item, F typed) {
				return write.applied(content, item, typed);
			}

		});
	}

	/** A view with what every page of a brief shows around its content. */
	public ModelAndView view(String name, OpenBrief brief, Snapshot snapshot) {
		ModelAndView view = new ModelAndView(name);
		view.addObject("brief", brief.id());
		if (snapshot != null) {
			Subject subject = this.subjects.of(snapshot);
			view.addObject("subject", subject);
			RequestContextHolder.currentRequestAttributes().setAttribute(VOICE, subject.voice(), 0);
		}
		return view;
	}

	/** The quiet lines that an account should see on its way. */
	public List<Reminder.Line> reminders(String account) {
		return this.reminders.orderedStream().flatMap((reminder) -> reminder.of(account).stream()).toList();
	}

	Briefs briefs() {
		return this.briefs;
	}

	ShownValues shown() {
		return this.shown;
	}

	Typing typing() {
		return this.typing;
	}

	Undo undo() {
		return this.undo;
	}

	String next(OpenBrief brief, Section<?> section, Place place, Posted posted) {
		if (posted.add()) {
			return place.path(brief, Ids.random()) + posted.query();
		}
		if (posted.later()) {
			return brief.path();
		}
		if (posted.from() != null || place.entry() != null) {
			return place.back(brief, posted);
		}
		Journey.Stop<?> here = this.journey.at(section.key(), place.step());
		String rest = here.step().essential() ? brief.path() + "/review" : brief.path();
		return this.journey.after(here, this.briefs.snapshot(brief)).map((stop) -> stop.path(brief)).orElse(rest);
	}

	Snapshot snapshotIfPossible(OpenBrief brief) {
		try {
			return this.briefs.snapshot(brief);
		}
		catch (RuntimeException ex) {
			report(ex);
			return null;
		}
	}

	void report(Exception problem) {
		logger.warn("A page could not be saved or read: {}", problem.getClass().getName());
	}

}
