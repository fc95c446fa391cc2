package org.doctorbrief.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.doctorbrief.passwords.GoodPassword;
import org.doctorbrief.passwords.Secret;

/**
 * What the sign-up page asks for.
 *
 * @param login the sign-in name: an e-mail address or any name
 * @param name what to call the person
 * @param password the password
 */
record SignUpForm(
		@NotBlank(message = "{accounts.login.missing}") @Size(max = 200,
				message = "{accounts.login.long}") String login,
		@Size(max = 200, message = "{accounts.name.long}") String name, @GoodPassword Secret password) {

	SignUpForm {
		password = Secret.orNone(password);
	}

	@Override
	public String toString() {
		return "SignUpForm";
	}

}
