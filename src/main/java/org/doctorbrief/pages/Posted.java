package org.doctorbrief.pages;

import org.doctorbrief.brief.OpenBrief;

import org.springframework.web.servlet.ModelAndView;

/**
 * What a form carries besides its fields.
 *
 * @param shown the mark of the values it showed
 * @param from the page to go back to: {@code review}, or a step such as
 * {@code story.telling}, or nothing
 * @param then {@code later} to stop here, {@code add} to add an entry, or nothing to go
 * on
 */
public record Posted(String shown, String from, String then) {

	private static final String PAGE = "[a-z]+(\\.[a-z]+)?";

	public Posted {
		from = (from != null && from.matches(PAGE)) ? from : null;
	}

	/** What a link adds to its address, so that its page knows where to go back to. */
	public String query() {
		return (this.from != null) ? "?from=" + this.from : "";
	}

	/** Leads from a page that was kept to that one, when its button was pressed. */
	public ModelAndView leading(ModelAndView kept, String button, String path) {
		if (button.equals(this.then) && kept.getViewName().startsWith("redirect:")) {
			kept.setViewName("redirect:" + path + query());
		}
		return kept;
	}

	/**
	 * Leads from a page that was kept on to that one, unless somebody stops here or came
	 * from elsewhere.
	 */
	public ModelAndView onTo(ModelAndView kept, String path) {
		if (this.from == null && this.then == null && kept.getViewName().startsWith("redirect:")) {
			kept.setViewName("redirect:" + path);
		}
		return kept;
	}

	/** The page to go back to: the one she came from, or else the list of all steps. */
	public String back(OpenBrief brief) {
		return (this.from != null) ? brief.path() + "/" + this.from.replace('.', '/') : brief.path();
	}

	boolean later() {
		return "later".equals(this.then);
	}

	boolean add() {
		return "add".equals(this.then);
	}

}
