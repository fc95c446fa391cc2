package org.doctorbrief.admin;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.mode.Mode;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Lets the owner of the machine say who looks after the accounts: the application is
 * started with {@code --make-admin=NAME}, or with {@code --end-admin=NAME}.
 */
@Component
class AdminOption implements ApplicationRunner {

	private final Accounts accounts;

	private final AccountStates states;

	private final Mode mode;

	private final PrintStream terminal = System.out;

	AdminOption(Accounts accounts, AccountStates states, Mode mode) {
		this.accounts = accounts;
		this.states = states;
		this.mode = mode;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		named(arguments, "make-admin").forEach((login) -> this.terminal.println(change(login, true)));
		named(arguments, "end-admin").forEach((login) -> this.terminal.println(change(login, false)));
	}

	private static List<String> named(ApplicationArguments arguments, String option) {
		return Objects.requireNonNullElse(arguments.getOptionValues(option), List.of());
	}

	/** Does it, and answers what to tell. */
	String change(String login, boolean admin) {
		if (!this.mode.serves()) {
			return "At home nobody looks after accounts; that is for server mode.";
		}
		return this.accounts.idOf(login).map((account) -> {
			this.states.makeAdmin(account, admin);
			return admin ? "This account looks after the others from now on." : "This account no longer does that.";
		}).orElse("There is no account with that sign-in name.");
	}

}
