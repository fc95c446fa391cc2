package org.doctorbrief.welcome;

import java.io.PrintStream;

import org.doctorbrief.mode.Mode;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Lets the owner of the machine invite somebody: started with {@code --invite} the
 * application prints a link for one new account.
 */
@Component
class InviteOption implements ApplicationRunner {

	private final Invitations invitations;

	private final Mode mode;

	private final WebServerApplicationContext server;

	private final PrintStream terminal = System.out;

	InviteOption(Invitations invitations, Mode mode, WebServerApplicationContext server) {
		this.invitations = invitations;
		this.mode = mode;
		this.server = server;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption("invite")) {
			this.terminal.println("One account can be made here, within seven days: "
					+ this.mode.address(this.server.getWebServer().getPort()) + "/sign-up/" + this.invitations.make());
		}
	}

}
