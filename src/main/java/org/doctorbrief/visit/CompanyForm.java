package org.doctorbrief.visit;

import java.util.List;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.visit.Company.Task;
import org.doctorbrief.web.Text;

/**
 * What the page about who comes along asks for.
 *
 * @param name the companion's name
 * @param relation who that is to the patient
 * @param phone how to reach the companion
 * @param does {@link Task}s
 * @param more what else, in own words
 */
record CompanyForm(@Text String name, @Text String relation, @Text String phone, List<String> does,
		@Text(max = Text.AREA) String more) {

	CompanyForm {
		does = (does != null) ? does : List.of();
	}

	static CompanyForm of(Visit content) {
		Company company = content.company();
		return new CompanyForm(company.name(), company.relation(), company.phone(), Choice.names(company.does()),
				company.more());
	}

	static Visit applied(Visit content, CompanyForm typed) {
		return content
			.with(new Company(typed.name, typed.relation, typed.phone, Choice.all(Task.class, typed.does), typed.more));
	}

}
