package org.doctorbrief.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.doctorbrief.accounts.AccountState;
import org.doctorbrief.values.When;

/**
 * How it stands with an account, in words.
 *
 * @param path the account's page
 * @param admin whether its owner is an admin
 * @param shut since which day it is shut, or null
 * @param created the day when it was made
 * @param lastDay the day of the last sign-in; the first one came with making it
 * @param briefs how many briefs it can open
 */
record ShownState(String path, boolean admin, String shut, String created, String lastDay, int briefs) {

	static ShownState of(AccountState state, int briefs, Clock clock) {
		String created = words(day(state.created(), clock));
		return new ShownState(AdminController.PATH + "/" + state.account(), state.admin(),
				(state.shutAt() != null) ? words(day(state.shutAt(), clock)) : null, created,
				(state.lastDay() != null) ? words(state.lastDay()) : created, briefs);
	}

	private static LocalDate day(Instant moment, Clock clock) {
		return LocalDate.ofInstant(moment, clock.getZone());
	}

	private static String words(LocalDate day) {
		return When.on(day).words();
	}

}
