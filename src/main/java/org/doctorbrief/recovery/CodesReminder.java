package org.doctorbrief.recovery;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.AccountPart;
import org.doctorbrief.pages.Reminder;
import org.doctorbrief.values.When;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Says how it stands with a person's codes, wherever that is of use. */
@Component
@Order(2)
class CodesReminder implements Reminder, AccountPart, LogoutSuccessHandler {

	private final RecoveryCodes codes;

	private final MessageSource messages;

	CodesReminder(RecoveryCodes codes, MessageSource messages) {
		this.codes = codes;
		this.messages = messages;
	}

	@Override
	public Optional<Line> of(String account) {
		return this.codes.areOnPaper(account) ? Optional.empty()
				: Optional.of(new Line("recovery.reminder", CodesController.PATH));
	}

	@Override
	public Row of(String account, Locale locale) {
		return new Row("recovery.codes", CodesController.PATH, state(account, locale));
	}

	/** After signing out it is too late to make codes, but not to hear of them. */
	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException {
		boolean without = person != null && !this.codes.areOnPaper(person.getName());
		response.sendRedirect(without ? "/signed-out?codes=none" : "/signed-out");
	}

	String state(String account, Locale locale) {
		return this.codes.madeOn(account)
			.map((day) -> this.messages.getMessage("recovery.codes.left",
					new Object[] { this.codes.left(account), When.on(day).words(locale) }, locale))
			.orElseGet(() -> this.messages.getMessage("recovery.codes.none", null, locale));
	}

}
