package org.doctorbrief.records;

import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.records.Sending.Word;
import org.doctorbrief.web.Text;

/**
 * What the page about sending the records asks for.
 *
 * @param how how they were sent, or who carries them
 * @param sentOn when they were sent
 * @param receivedOn when the office had them
 * @param receivedBy who said so
 * @param lookedAtOn when somebody there had looked at them
 * @param lookedAtBy who said so
 */
record SendingForm(@Text(max = Text.AREA) String how, @RealDate DateForm sentOn, @RealDate DateForm receivedOn,
		@Text String receivedBy, @RealDate DateForm lookedAtOn, @Text String lookedAtBy) {

	SendingForm {
		sentOn = DateForm.orEmpty(sentOn);
		receivedOn = DateForm.orEmpty(receivedOn);
		lookedAtOn = DateForm.orEmpty(lookedAtOn);
	}

	static SendingForm of(Records records) {
		Sending sending = records.sending();
		return new SendingForm(sending.how(), DateForm.of(sending.sentOn()), DateForm.of(sending.received().on()),
				sending.received().by(), DateForm.of(sending.lookedAt().on()), sending.lookedAt().by());
	}

	static Records applied(Records records, SendingForm typed) {
		return records
			.with(new Sending(typed.how, typed.sentOn.toWhen(), new Word(typed.receivedOn.toWhen(), typed.receivedBy),
					new Word(typed.lookedAtOn.toWhen(), typed.lookedAtBy)));
	}

}
