package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page with a form over one section: shows it, checks what comes back, keeps it, and
 * leads on. Whatever goes wrong, the same page comes back with all that was typed.
 *
 * @param <C> the section's content
 * @param <F> the form
 */
public final class FormPage<C, F extends Record> {

	private final Pages pages;

	private final Section<C> section;

	private final Place place;

	private final Form<C, F> form;

	FormPage(Pages pages, Section<C> section, Place place, Form<C, F> form) {
		this.pages = pages;
		this.section = section;
		this.place = place;
		this.form = form;
	}

	/** The page of a step. */
	public ModelAndView show(OpenBrief brief, Posted posted) {
		return show(brief, null, posted);
	}

	/** The page of a list's entry; a new one when there is none of that id. */
	public ModelAndView show(OpenBrief brief, String item, Posted posted) {
		Snapshot snapshot = this.pages.briefs().snapshot(brief);
		F values = this.form.of(snapshot.of(this.section), item);
		return view(brief, snapshot, item, values, page(brief, item, values, posted.from(), List.of()));
	}

	/** Keeps what was typed on a step's page and leads on. */
	public ModelAndView save(OpenBrief brief, F typed, BindingResult errors, Posted posted) {
		return save(brief, null, typed, errors, posted);
	}

	/** Keeps what was typed about a list's entry and leads back to the list. */
	public ModelAndView save(OpenBrief brief, String item, F typed, BindingResult errors, Posted posted) {
		if (typed == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (errors.hasErrors()) {
			return again(brief, item, errors, posted, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.pages.briefs().change(brief, this.section, (content) -> changed(content, item, typed, posted));
			return new ModelAndView("redirect:" + this.pages.next(brief, this.section, this.place, posted));
		}
		catch (ChangedMeanwhile ex) {
			return merge(brief, item, errors, posted, ex);
		}
		catch (DataAccessException | TransactionException ex) {
			this.pages.report(ex);
			errors.reject("pages.not-saved");
			return again(brief, item, errors, posted, HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private C changed(C content, String item, F typed, Posted posted) {
		F stored = this.form.of(content, item);
		C next = this.form.applied(content, item, typed);
		if (next.equals(content)) {
			return content;
		}
		this.pages.shown().requireUnchanged(posted.shown(), this.place.id(item), stored);
		return next;
	}

	private ModelAndView again(OpenBrief brief, String item, BindingResult errors, Posted posted, HttpStatus status) {
		Page page = new Page(this.place.words(), this.place.path(brief, item), this.place.back(brief, posted),
				posted.shown(), posted.from(), List.of());
		Snapshot snapshot = this.pages.snapshotIfPossible(brief);
		ModelAndView view = view(brief, snapshot, item, errors.getTarget(), page);
		view.addAllObjects(errors.getModel());
		view.setStatus(status);
		return view;
	}

	private ModelAndView merge(OpenBrief brief, String item, BindingResult errors, Posted posted,
			ChangedMeanwhile changed) {
		Record typed = (Record) errors.getTarget();
		Page page = page(brief, item, changed.stored(), posted.from(),
				this.pages.differences(this.place.words(), changed.stored(), typed));
		ModelAndView view = view(brief, this.pages.briefs().snapshot(brief), item, typed, page);
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	private Page page(OpenBrief brief, String item, Record values, String from,
			List<org.doctorbrief.web.Difference> meanwhile) {
		return new Page(this.place.words(), this.place.path(brief, item),
				this.place.back(brief, new Posted(null, from, null)),
				this.pages.shown().mark(this.place.id(item), values), from, meanwhile);
	}

	private ModelAndView view(OpenBrief brief, Snapshot snapshot, String item, Object values, Page page) {
		ModelAndView view = this.pages.view(this.place.view(), brief, snapshot);
		view.addObject("form", values);
		view.addObject("page", page);
		view.addObject("item", item);
		view.addObject("content", (snapshot != null) ? snapshot.of(this.section) : this.section.blank());
		return view;
	}

	/**
	 * How a form and a section's content become each other.
	 *
	 * @param <C> the section's content
	 * @param <F> the form
	 */
	public interface Form<C, F extends Record> {

		/** The form's values as the content has them now. */
		F of(C content, String item);

		/** The content with what was typed. */
		C applied(C content, String item, F typed);

	}

}
