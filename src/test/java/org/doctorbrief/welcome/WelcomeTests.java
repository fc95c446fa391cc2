package org.doctorbrief.welcome;

import java.net.URI;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WelcomeTests {

	/** Knows one invitation, which was used by nobody. */
	private static final class OneInvitation extends Invitations {

		private OneInvitation() {
			super(null, null, null, null);
		}

		@Override
		boolean isOpen(String token) {
			return token.equals("good");
		}

	}

	@ParameterizedTest
	@CsvSource({ "OPEN, , 192.0.2.1, false, ", "OPEN, , 192.0.2.1, true, FIRST", "OPEN, good, 192.0.2.1, true, ",
			"OPEN, old, 192.0.2.1, true, FIRST", "OPEN, , 127.0.0.1, true, ", "OPEN, , ::1, true, ",
			"OPEN, old, 192.0.2.1, false, ", "BY_INVITATION, , 127.0.0.1, true, BY_INVITATION",
			"BY_INVITATION, , 192.0.2.1, false, BY_INVITATION", "BY_INVITATION, old, 192.0.2.1, false, TOO_OLD",
			"BY_INVITATION, good, 192.0.2.1, false, ", "BY_INVITATION, good, 192.0.2.1, true, ",
			"CLOSED, good, 127.0.0.1, true, CLOSED", "CLOSED, , 192.0.2.1, false, CLOSED" })
	void saysWhoMayMakeAnAccount(SignUps signUps, String invitation, String from, boolean first, Refusal reason) {
		Mode server = Mode.server(URI.create("https://brief.example.org"), signUps);
		Welcome welcome = new Welcome(server, new OneInvitation());
		if (reason == null) {
			assertThat(welcome.refusal(invitation, false, from, first)).isEmpty();
		}
		else {
			assertThat(welcome.refusal(invitation, false, from, first)).contains(reason);
		}
	}

	@ParameterizedTest
	@CsvSource({ "OPEN, true", "BY_INVITATION, true", "CLOSED, false" })
	void whoIsExpectedNeedsNoInvitationOfTheServer(SignUps signUps, boolean welcome) {
		Mode server = Mode.server(URI.create("https://brief.example.org"), signUps);
		assertThat(new Welcome(server, new OneInvitation()).refusal(null, true, "192.0.2.1", false).isEmpty())
			.isEqualTo(welcome);
	}

}
