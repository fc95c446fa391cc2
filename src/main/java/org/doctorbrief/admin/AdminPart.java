package org.doctorbrief.admin;

import java.util.Locale;

import org.doctorbrief.accounts.AccountPart;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads admins, and nobody else, from their account to looking after the others. */
@Component
@Order(90)
class AdminPart implements AccountPart {

	private final AdminsOnly admins;

	private final MessageSource messages;

	AdminPart(AdminsOnly admins, MessageSource messages) {
		this.admins = admins;
		this.messages = messages;
	}

	@Override
	public boolean concerns(String account) {
		return this.admins.lets(account);
	}

	@Override
	public Row of(String account, Locale locale) {
		return new Row("admin", AdminController.PATH, this.messages.getMessage("admin.state", null, locale));
	}

}
