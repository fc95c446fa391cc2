package org.doctorbrief.records;

import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about the second doctor's office asks for.
 *
 * @param wants what the office wants to see
 * @param format in what form
 * @param how how it should be sent
 * @param sendBy the day it should be there
 * @param contact who said so, and how to reach them
 */
record OfficeForm(@Text(max = Text.AREA) String wants, @Text String format, @Text String how, @RealDate DateForm sendBy,
		@Text String contact) {

	OfficeForm {
		sendBy = DateForm.orEmpty(sendBy);
	}

	static OfficeForm of(Records records) {
		Office office = records.office();
		return new OfficeForm(office.wants(), office.format(), office.how(), DateForm.of(office.sendBy()),
				office.contact());
	}

	static Records applied(Records records, OfficeForm typed) {
		return records.with(new Office(typed.wants, typed.format, typed.how, typed.sendBy.toWhen(), typed.contact));
	}

}
