package org.doctorbrief.opinions;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.values.Source;
import org.doctorbrief.web.Text;

/**
 * What the page about one topic asks for; the same for every doctor.
 *
 * @param said what was said
 * @param source a {@link Source}
 * @param saidOn when it was said
 * @param written what a later letter or report says
 * @param writtenOn of what day that is
 */
record TopicForm(@Text(max = Text.AREA) String said, String source, @RealDate DateForm saidOn,
		@Text(max = Text.AREA) String written, @RealDate DateForm writtenOn) {

	TopicForm {
		saidOn = DateForm.orEmpty(saidOn);
		writtenOn = DateForm.orEmpty(writtenOn);
	}

	static TopicForm of(Line line) {
		return new TopicForm(line.said().text(), Choice.name(line.said().source()), DateForm.of(line.said().on()),
				line.written().text(), DateForm.of(line.written().on()));
	}

	Line toLine(Topic topic) {
		return new Line(topic, new Statement(this.said, Choice.of(Source.class, this.source), this.saidOn.toWhen()),
				new Statement(this.written, (this.written != null) ? Source.DOCUMENT : null, this.writtenOn.toWhen()));
	}

}
