package org.doctorbrief.records;

import java.util.List;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.records.Request.Answer;
import org.doctorbrief.records.Request.How;
import org.doctorbrief.records.Request.Route;
import org.doctorbrief.records.Request.SendTo;
import org.doctorbrief.web.Text;

/**
 * What the page about one request asks for.
 *
 * @param holder who is asked
 * @param covers the {@link RecordKind}s asked for
 * @param more what else is asked for
 * @param askedOn when they were asked
 * @param route a {@link Route}
 * @param medium in what form the records are wanted
 * @param fee what it costs
 * @param sendTo a {@link SendTo}
 * @param answer an {@link Answer}, or nothing
 * @param answeredOn when it was so
 * @param said who said what about it
 */
record RequestForm(@Text String holder, List<String> covers, @Text(max = Text.AREA) String more,
		@RealDate DateForm askedOn, String route, @Text String medium, @Text String fee, String sendTo, String answer,
		@RealDate DateForm answeredOn, @Text(max = Text.AREA) String said) {

	RequestForm {
		covers = (covers != null) ? covers : List.of();
		askedOn = DateForm.orEmpty(askedOn);
		answeredOn = DateForm.orEmpty(answeredOn);
	}

	static RequestForm of(Records records, String id) {
		Request request = records.requests().find(id).orElseGet(() -> Request.blank(id));
		return new RequestForm(request.holder(), Choice.names(request.covers()), request.more(),
				DateForm.of(request.askedOn()), Choice.name(request.how().route()), request.how().form(),
				request.how().fee(), Choice.name(request.how().sendTo()), Choice.name(request.answer()),
				DateForm.of(request.answeredOn()), request.said());
	}

	static Records applied(Records records, String id, RequestForm typed) {
		Request asked = new Request(id, typed.holder, Choice.all(RecordKind.class, typed.covers), typed.more,
				typed.askedOn.toWhen(), new How(Choice.of(Route.class, typed.route), typed.medium, typed.fee,
						Choice.of(SendTo.class, typed.sendTo)),
				null, null, typed.said);
		return records.with(asked.answered(Choice.of(Answer.class, typed.answer), typed.answeredOn.toWhen()));
	}

	/** Whether it says who was asked, or for what. */
	boolean tellsNothing() {
		return this.holder == null && this.more == null && this.covers.isEmpty() && this.said == null;
	}

	/** Whether the answer came before the question; both dates are good ones. */
	boolean answeredTooEarly() {
		return Request.before(this.answeredOn.toWhen(), this.askedOn.toWhen());
	}

}
