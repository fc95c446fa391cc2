package org.doctorbrief.pages;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.drafts.Typing;
import org.doctorbrief.drafts.Unsaved;
import org.doctorbrief.meanwhile.BothTexts;
import org.doctorbrief.meanwhile.ChangedMeanwhile;
import org.doctorbrief.values.ItemList;

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
		return show(brief, this.pages.briefs().snapshot(brief), posted);
	}

	/** The page of a step, by somebody who has read the brief already. */
	public ModelAndView show(OpenBrief brief, Snapshot snapshot, Posted posted) {
		return show(brief, snapshot, null, posted);
	}

	/** The page of a list's entry; a new one when there is none of that id. */
	public ModelAndView show(OpenBrief brief, String item, Posted posted) {
		return show(brief, this.pages.briefs().snapshot(brief), item, posted);
	}

	/** The page of a list's entry, by somebody who has read the brief already. */
	public ModelAndView show(OpenBrief brief, Snapshot snapshot, String item, Posted posted) {
		snapshot.requireReadable(this.section);
		F stored = this.form.of(snapshot.of(this.section), item);
		Typing.Found<F> found = this.pages.typing().find(brief, snapshot, this.place.page(item), stored);
		String mark = (found.mark() != null) ? found.mark() : mark(item, stored);
		ModelAndView view = view(brief, snapshot, item, found.values(),
				page(brief, item, posted, mark, found.unsaved()));
		return (this.place.entry() == null) ? withPast(view, brief, snapshot) : view;
	}

	/** Leads to what was here before, and offers back what was removed just now. */
	private ModelAndView withPast(ModelAndView view, OpenBrief brief, Snapshot snapshot) {
		view.addObject("removed",
				this.pages.undo().offer(brief, snapshot, this.section, this.place.step()).orElse(null));
		view.addObject("before", snapshot.hasPast(this.section) ? this.place.beforePath(brief) : null);
		return view;
	}

	/** The page with these values in place of the stored ones; nothing is kept yet. */
	public ModelAndView offer(OpenBrief brief, String item, F values, Posted posted) {
		Snapshot snapshot = this.pages.briefs().snapshot(brief);
		snapshot.requireReadable(this.section);
		String mark = mark(item, this.form.of(snapshot.of(this.section), item));
		return offer(brief, snapshot, item, values, posted, mark);
	}

	/** The page that was sent, with these values in place of those that came with it. */
	public ModelAndView instead(OpenBrief brief, String item, F values, Posted posted) {
		Snapshot snapshot = this.pages.briefs().snapshot(brief);
		snapshot.requireReadable(this.section);
		return offer(brief, snapshot, item, values, posted, posted.shown());
	}

	private ModelAndView offer(OpenBrief brief, Snapshot snapshot, String item, F values, Posted posted, String mark) {
		Unsaved unsaved = this.pages.typing().on(brief, this.place.page(item)).asDirty();
		return view(brief, snapshot, item, values, page(brief, item, posted, mark, unsaved));
	}

	/** Forgets what was typed on that page and not saved, for it went another way. */
	public void forget(OpenBrief brief, String item) {
		this.pages.typing().forget(brief, this.place.page(item));
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
			this.pages.briefs().change(brief, this.section, (content) -> changed(brief, content, item, typed, posted));
			return new ModelAndView("redirect:" + this.pages.next(brief, this.section, this.place, posted));
		}
		catch (ListFull ex) {
			errors.reject("pages.list-full", new Object[] { ItemList.MOST }, null);
			return again(brief, item, errors, posted, HttpStatus.UNPROCESSABLE_CONTENT);
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

	private C changed(OpenBrief brief, C content, String item, F typed, Posted posted) {
		F stored = this.form.of(content, item);
		C next = this.form.applied(content, item, typed);
		if (this.section.lists().stream().anyMatch((list) -> list.overflows(content, next))) {
			throw new ListFull();
		}
		if (!next.equals(content)) {
			this.pages.shown().requireUnchanged(posted.shown(), this.place.id(item), stored);
		}
		this.pages.typing().forget(brief, this.place.page(item));
		return next;
	}

	private ModelAndView again(OpenBrief brief, String item, BindingResult errors, Posted posted, HttpStatus status) {
		Unsaved unsaved = this.pages.typing().on(brief, this.place.page(item)).asDirty();
		Page page = page(brief, item, posted, posted.shown(), unsaved);
		Snapshot snapshot = this.pages.snapshotIfPossible(brief);
		ModelAndView view = view(brief, snapshot, item, errors.getTarget(), page);
		view.addAllObjects(errors.getModel());
		view.setStatus(status);
		return view;
	}

	/** Asks which text to keep; what was typed is kept until that is decided. */
	private ModelAndView merge(OpenBrief brief, String item, BindingResult errors, Posted posted,
			ChangedMeanwhile changed) {
		this.pages.typing().keep(brief, this.place.page(item));
		ModelAndView view = this.pages.view("pages/merge", brief, this.pages.briefs().snapshot(brief));
		view.addObject("page", page(brief, item, posted, mark(item, changed.stored()), null));
		view.addObject("back", this.place.path(brief, item) + posted.query());
		view.addObject("then", posted.then());
		view.addObject("both", BothTexts.of(changed.stored(), (Record) errors.getTarget()));
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	private String mark(String item, Record values) {
		return this.pages.shown().mark(this.place.id(item), values);
	}

	private Page page(OpenBrief brief, String item, Posted posted, String mark, Unsaved unsaved) {
		return new Page(this.place.words(), this.place.path(brief, item), this.place.back(brief, posted), mark,
				posted.from(), unsaved);
	}

	private ModelAndView view(OpenBrief brief, Snapshot snapshot, String item, Object values, Page page) {
		ModelAndView view = this.pages.view(this.place.view(), brief, snapshot);
		view.addObject("form", values);
		view.addObject("page", page);
		view.addObject("item", item);
		view.addObject("content", (snapshot != null) ? snapshot.of(this.section) : this.section.blank());
		return view;
	}

	/** There is no room for what was typed. */
	private static final class ListFull extends RuntimeException {

	}

	/**
	 * How what was typed becomes content.
	 *
	 * @param <C> the section's content
	 * @param <F> the form
	 */
	public interface Write<C, F extends Record> {

		/** The content with what was typed. */
		C applied(C content, String item, F typed);

	}

	/**
	 * How a form and a section's content become each other.
	 *
	 * @param <C> the section's content
	 * @param <F> the form
	 */
	public interface Form<C, F extends Record> extends Write<C, F> {

		/** The form's values as the content has them now. */
		F of(C content, String item);

	}

}
