package org.doctorbrief.sharing;

import java.time.Duration;
import java.util.List;

import org.doctorbrief.documents.PrintForm;
import org.doctorbrief.sharing.ShareLinks.Terms;
import org.doctorbrief.web.Text;

/**
 * What the page of a new link asks for; what is no choice is the careful one.
 *
 * @param name what to call it
 * @param days how many days it opens
 * @param downloads how often it may be downloaded
 * @param passcode {@code NONE} when it asks for no passcode
 * @param paper a paper size
 * @param letters a size of letters
 * @param language the tag of a language
 * @param without the words of the steps that are left out
 * @param notes {@code PRINTED} when the private notes go in
 */
record LinkForm(@Text(oneLine = true) String name, String days, String downloads, String passcode, String paper,
		String letters, String language, List<String> without, List<String> notes) {

	static final int MOST_DAYS = 31;

	static final int MOST_DOWNLOADS = 30;

	private static final int USUAL_DAYS = 7;

	private static final int USUAL_DOWNLOADS = 10;

	static LinkForm of(PrintForm usual) {
		return new LinkForm(null, Integer.toString(USUAL_DAYS), Integer.toString(USUAL_DOWNLOADS), "ASKED",
				usual.paper(), usual.letters(), usual.language(), usual.without(), usual.notes());
	}

	About about() {
		return new About(this.name, new PrintForm(this.paper, this.letters, this.language, this.without, this.notes));
	}

	Terms terms() {
		return new Terms(Duration.ofDays(number(this.days, MOST_DAYS, USUAL_DAYS)),
				number(this.downloads, MOST_DOWNLOADS, USUAL_DOWNLOADS), !"NONE".equals(this.passcode));
	}

	private static int number(String text, int most, int usual) {
		if (text == null || !text.matches("\\d{1,2}")) {
			return usual;
		}
		int number = Integer.parseInt(text);
		return (number >= 1 && number <= most) ? number : usual;
	}

}
